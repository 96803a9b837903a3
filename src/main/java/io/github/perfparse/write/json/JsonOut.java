package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Spoken;
import io.github.perfparse.write.base.WellFormed;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in the project's terms: an absent value is null, a number is exact and plain. */
public final class JsonOut {

  /** Every number of so many digits fits in a long. */
  private static final int DIGITS_OF_A_LONG = 18;

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final List<Language> languages;

  /** The names of members, of which there are a few dozen, encoded once. */
  private final Map<String, SerializableString> names = new HashMap<>();

  private JsonOut(JsonGenerator json, JsonLayout layout, List<Language> languages) {
    this.json = json;
    this.languages = languages;
    this.layout = layout;
  }

  /** Output for people and programs; {@code language} is that of its sentences. */
  public static JsonOut indented(OutputStream out, Language language) throws IOException {
    JsonLayout layout = new JsonLayout();
    JsonGenerator json = JsonGenerators.of(out);
    json.setPrettyPrinter(layout);
    return new JsonOut(json, layout, List.of(language));
  }

  /** Output without any white space but what {@link #endLine} writes. */
  public static JsonOut compact(OutputStream out, Language language) throws IOException {
    return new JsonOut(JsonGenerators.of(out), new JsonLayout(), List.of(language));
  }

  /** Compact output that can stand in an HTML page: no text of it ends a script element. */
  public static JsonOut embedded(OutputStream out) throws IOException {
    JsonGenerator json = JsonGenerators.of(out);
    json.setCharacterEscapes(new HtmlEscapes());
    return new JsonOut(json, new JsonLayout(), List.of(Language.values()));
  }

  public void startObject() throws IOException {
    json.writeStartObject();
  }

  /** Begins a member whose value comes next. */
  void name(String name) throws IOException {
    SerializableString known = names.get(name);
    if (known == null) {
      known = new SerializedString(name);
      names.put(name, known);
    }
    json.writeFieldName(known);
  }

  public void startObject(String name) throws IOException {
    name(name);
    startObject();
  }

  /** Begins an object that is set on one line. */
  public void startRow() throws IOException {
    layout.foldNext();
    startObject();
  }

  /** Begins a member that is an object set on one line. */
  public void startRow(String name) throws IOException {
    name(name);
    startRow();
  }

  public void endObject() throws IOException {
    json.writeEndObject();
  }

  public void startArray() throws IOException {
    json.writeStartArray();
  }

  public void startArray(String name) throws IOException {
    name(name);
    json.writeStartArray();
  }

  public void endArray() throws IOException {
    json.writeEndArray();
  }

  public void text(String name, String value) throws IOException {
    name(name);
    text(value);
  }

  /**
   * Writes a sentence in the document's language; in a page, which speaks several, by language:
   * {@code {"en": …, "zh": …}}.
   */
  public void text(String name, Spoken sentence) throws IOException {
    if (languages.size() == 1) {
      text(name, sentence.in(languages.get(0)));
      return;
    }
    startObject(name);
    for (Language language : languages) {
      text(language.toString(), sentence.in(language));
    }
    endObject();
  }

  private void text(String value) throws IOException {
    json.writeString(WellFormed.text(value));
  }

  public void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      nothing(name);
    }
  }

  /** Writes a member whose name comes from the dump, so that there is no end to such names. */
  public void entry(String name, String value) throws IOException {
    json.writeFieldName(WellFormed.text(name));
    text(value);
  }

  public void texts(String name, List<String> values) throws IOException {
    startArray(name);
    for (String value : values) {
      text(value);
    }
    endArray();
  }

  public void integers(String name, List<Integer> values) throws IOException {
    startArray(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    endArray();
  }

  public void number(String name, BigDecimal value) throws IOException {
    name(name);
    if (value.scale() == 0 && value.precision() <= DIGITS_OF_A_LONG) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value.scale() > 0 ? value.stripTrailingZeros() : value);
    }
  }

  public void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      nothing(name);
    }
  }

  public void integer(String name, int value) throws IOException {
    name(name);
    json.writeNumber(value);
  }

  public void integer(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      integer(name, value.getAsInt());
    } else {
      nothing(name);
    }
  }

  public void flag(String name, boolean value) throws IOException {
    name(name);
    json.writeBoolean(value);
  }

  void nothing(String name) throws IOException {
    name(name);
    json.writeNull();
  }

  /** Ends the line after a value that stands on its own. */
  public void endLine() throws IOException {
    json.writeRaw('\n');
  }

  public void flush() throws IOException {
    json.flush();
  }
}

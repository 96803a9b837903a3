package io.github.perfparse.write.json;

import io.github.perfparse.say.Language;
import io.github.perfparse.say.Spoken;
import java.io.ByteArrayOutputStream;
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

  private static final String NOTHING = "null";

  private final JsonBytes json;
  private final JsonLayout layout;
  private final List<Language> languages;

  /** The names of members, of which there are a few dozen, encoded once. */
  private final Map<String, byte[]> names = new HashMap<>();

  /** A name was written whose value comes next. */
  private boolean named;

  private JsonOut(JsonBytes json, JsonLayout.Style style, List<Language> languages) {
    this.json = json;
    this.languages = languages;
    this.layout = new JsonLayout(json, style);
  }

  /** Output for people and programs; {@code language} is that of its sentences. */
  public static JsonOut indented(OutputStream out, Language language) {
    JsonBytes json = new JsonBytes(out, JsonBytes.Escapes.JSON);
    return new JsonOut(json, JsonLayout.Style.INDENTED, List.of(language));
  }

  /** Output without any white space but what {@link #endLine} writes. */
  public static JsonOut compact(OutputStream out, Language language) {
    JsonBytes json = new JsonBytes(out, JsonBytes.Escapes.JSON);
    return new JsonOut(json, JsonLayout.Style.COMPACT, List.of(language));
  }

  /** Compact output that can stand in an HTML page: no text of it ends a script element. */
  public static JsonOut embedded(OutputStream out) {
    JsonBytes json = new JsonBytes(out, JsonBytes.Escapes.HTML);
    return new JsonOut(json, JsonLayout.Style.COMPACT, List.of(Language.values()));
  }

  public void startObject() throws IOException {
    value();
    layout.startObject();
  }

  /** Begins a value: behind its name, or as the next of an array. */
  private void value() throws IOException {
    if (!named) {
      layout.next();
    }
    named = false;
  }

  /** Begins a member whose value comes next. */
  void name(String name) throws IOException {
    byte[] known = names.get(name);
    if (known == null) {
      known = encoded(name);
      names.put(name, known);
    }
    layout.next();
    json.raw(known);
    layout.colon();
    named = true;
  }

  private static byte[] encoded(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonBytes json = new JsonBytes(bytes, JsonBytes.Escapes.HTML);
    json.text(name);
    json.flush();
    return bytes.toByteArray();
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
    layout.end('}');
  }

  public void startArray() throws IOException {
    value();
    layout.startArray();
  }

  public void startArray(String name) throws IOException {
    name(name);
    startArray();
  }

  public void endArray() throws IOException {
    layout.end(']');
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
    value();
    json.text(value);
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
    layout.next();
    json.text(name);
    layout.colon();
    named = true;
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
      value();
      json.number(value);
    }
    endArray();
  }

  public void number(String name, BigDecimal value) throws IOException {
    name(name);
    value();
    if (value.scale() == 0 && value.precision() <= DIGITS_OF_A_LONG) {
      json.number(value.longValue());
    } else {
      json.word((value.scale() > 0 ? value.stripTrailingZeros() : value).toPlainString());
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
    value();
    json.number(value);
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
    value();
    json.word(Boolean.toString(value));
  }

  void nothing(String name) throws IOException {
    name(name);
    value();
    json.word(NOTHING);
  }

  /** Ends the line after a value that stands on its own. */
  public void endLine() throws IOException {
    json.sign('\n');
  }

  public void flush() throws IOException {
    json.flush();
  }
}

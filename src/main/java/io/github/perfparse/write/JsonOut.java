package io.github.perfparse.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in the project's terms: an absent value is null, a number is exact and plain. */
final class JsonOut {

  private static final int SHORT_TEXT = 64;

  /** Longer texts are rare; no room is kept for them. */
  private static final int LONG_TEXT = 2048;

  private final JsonGenerator json;
  private final JsonLayout layout;

  /**
   * The members' names, quoted and encoded once: there are a few dozen, each written for each row.
   */
  private final Map<String, SerializableString> names = new HashMap<>();

  private char[] characters = new char[SHORT_TEXT];

  private JsonOut(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  /** Output for people and programs. */
  static JsonOut indented(OutputStream out) throws IOException {
    JsonLayout layout = new JsonLayout();
    JsonGenerator json = JsonGenerators.of(out);
    json.setPrettyPrinter(layout);
    return new JsonOut(json, layout);
  }

  /** Output without any white space but what {@link #endLine} writes. */
  static JsonOut compact(OutputStream out) throws IOException {
    return new JsonOut(JsonGenerators.of(out), new JsonLayout());
  }

  /** Compact output that can stand in an HTML page: no text of it ends a script element. */
  static JsonOut embedded(OutputStream out) throws IOException {
    JsonGenerator json = JsonGenerators.of(out);
    json.setCharacterEscapes(new HtmlEscapes());
    return new JsonOut(json, new JsonLayout());
  }

  void startObject() throws IOException {
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

  void startObject(String name) throws IOException {
    name(name);
    startObject();
  }

  /** Begins an object that is set on one line. */
  void startRow() throws IOException {
    layout.foldNext();
    startObject();
  }

  /** Begins a member that is an object set on one line. */
  void startRow(String name) throws IOException {
    name(name);
    startRow();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startArray() throws IOException {
    json.writeStartArray();
  }

  void startArray(String name) throws IOException {
    name(name);
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void text(String name, String value) throws IOException {
    name(name);
    string(value);
  }

  /** Writes a member whose name comes from the dump, so that there is no end to such names. */
  void entry(String name, String value) throws IOException {
    json.writeFieldName(WellFormed.text(name));
    string(value);
  }

  private void string(String value) throws IOException {
    int length = value.length();
    if (length <= LONG_TEXT && isPlain(value, length)) {
      json.writeString(characters, 0, length);
    } else {
      json.writeString(WellFormed.text(value));
    }
  }

  /** Looks through the characters of the text where they lie together: they are written next. */
  private boolean isPlain(String value, int length) {
    if (length > characters.length) {
      characters = new char[LONG_TEXT];
    }
    value.getChars(0, length, characters, 0);
    return WellFormed.isPlain(characters, length);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      nothing(name);
    }
  }

  void texts(String name, List<String> values) throws IOException {
    startArray(name);
    for (String value : values) {
      string(value);
    }
    endArray();
  }

  void integers(String name, List<Integer> values) throws IOException {
    startArray(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    endArray();
  }

  void number(String name, BigDecimal value) throws IOException {
    name(name);
    json.writeNumber(value.scale() > 0 ? value.stripTrailingZeros() : value);
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      nothing(name);
    }
  }

  void integer(String name, int value) throws IOException {
    name(name);
    json.writeNumber(value);
  }

  void integer(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      integer(name, value.getAsInt());
    } else {
      nothing(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    name(name);
    json.writeBoolean(value);
  }

  void nothing(String name) throws IOException {
    name(name);
    json.writeNull();
  }

  /** Ends the line after a value that stands on its own. */
  void endLine() throws IOException {
    json.writeRaw('\n');
  }

  void flush() throws IOException {
    json.flush();
  }
}

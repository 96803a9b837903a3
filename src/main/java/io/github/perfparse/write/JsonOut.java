package io.github.perfparse.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in the project's terms: an absent value is null, a number is exact and plain. */
final class JsonOut {

  private static final JsonFactory FACTORY = factory();

  private final JsonGenerator json;
  private final JsonLayout layout;

  private JsonOut(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  /** Output for people and programs. */
  static JsonOut indented(OutputStream out) throws IOException {
    JsonLayout layout = new JsonLayout();
    JsonGenerator json = generator(out);
    json.setPrettyPrinter(layout);
    return new JsonOut(json, layout);
  }

  /** Output without any white space but what {@link #endLine} writes. */
  static JsonOut compact(OutputStream out) throws IOException {
    return new JsonOut(generator(out), new JsonLayout());
  }

  /** Compact output that can stand in an HTML page: no text of it ends a script element. */
  static JsonOut embedded(OutputStream out) throws IOException {
    JsonGenerator json = generator(out);
    json.setCharacterEscapes(new HtmlEscapes());
    return new JsonOut(json, new JsonLayout());
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out, JsonEncoding.UTF8);
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        // An output that failed half-way must not look as if it were whole.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        // 𠮷 as itself, not as two escapes.
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .rootValueSeparator("")
        .build();
  }

  void startObject() throws IOException {
    json.writeStartObject();
  }

  /** Begins a member whose value comes next. */
  void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  void startObject(String name) throws IOException {
    json.writeFieldName(name);
    startObject();
  }

  /** Begins an object that is set on one line. */
  void startRow() throws IOException {
    layout.foldNext();
    startObject();
  }

  /** Begins a member that is an object set on one line. */
  void startRow(String name) throws IOException {
    json.writeFieldName(name);
    startRow();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startArray() throws IOException {
    json.writeStartArray();
  }

  void startArray(String name) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void text(String name, String value) throws IOException {
    json.writeFieldName(name);
    json.writeString(WellFormed.text(value));
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  void texts(String name, List<String> values) throws IOException {
    startArray(name);
    for (String value : values) {
      json.writeString(WellFormed.text(value));
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
    json.writeFieldName(name);
    json.writeNumber(value.stripTrailingZeros());
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  void integer(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void integer(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      integer(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** Ends the line after a value that stands on its own. */
  void endLine() throws IOException {
    json.writeRaw('\n');
  }

  void flush() throws IOException {
    json.flush();
  }
}

package io.github.perfparse.write.json;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Spoken;
import io.github.perfparse.write.base.ProgramVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in the project's terms: an absent value is null, a number is exact and plain. */
public final class JsonOut {

  /** The version of the output contract, and of the JSON Schema that goes with it. */
  private static final int SCHEMA = 1;

  /** By so many bits of their hash, for far more places than the values of a form. */
  private static final int PLACE_BITS = 11;

  private static final int SPREAD = 0x9E3779B9;

  /** Every number of so many digits fits in an integer. */
  private static final int DIGITS_OF_AN_INTEGER = 9;

  private final JsonBytes out;
  private final JsonLayout layout;
  private final List<Language> languages;

  /** Where sentences are put together. */
  private final StringBuilder sentence = new StringBuilder();

  /** The places in rows that were written last: all forms have the same ones. */
  private final Pointer[] places = new Pointer[1 << PLACE_BITS];

  private final byte[][] paths = new byte[1 << PLACE_BITS][];

  private JsonOut(JsonBytes out, JsonLayout layout, List<Language> languages) {
    this.out = out;
    this.layout = layout;
    this.languages = languages;
  }

  /** Output for people and programs; {@code language} is that of its sentences. */
  public static JsonOut indented(OutputStream out, Language language) {
    JsonBytes bytes = JsonBytes.to(out);
    return new JsonOut(bytes, JsonLayout.indented(bytes), List.of(language));
  }

  /**
   * A document of ours, begun with what tells what wrote it: {@code "schema": 1, "program":
   * "1.0.0"}.
   */
  public static JsonOut document(OutputStream out, Language language) throws IOException {
    JsonOut json = indented(out, language);
    json.startObject();
    json.integer("schema", SCHEMA);
    json.text("program", ProgramVersion.read());
    return json;
  }

  /** Output without any white space but what {@link #endLine} writes. */
  public static JsonOut compact(OutputStream out, Language language) {
    JsonBytes bytes = JsonBytes.to(out);
    return new JsonOut(bytes, JsonLayout.compact(bytes), List.of(language));
  }

  /** Compact output that can stand in an HTML page: no text of it ends a script element. */
  public static JsonOut embedded(OutputStream out) {
    JsonBytes bytes = JsonBytes.toPage(out);
    return new JsonOut(bytes, JsonLayout.compact(bytes), List.of(Language.values()));
  }

  public void startObject() throws IOException {
    layout.begin('{');
  }

  /** Begins a member whose value comes next. */
  void name(String name) throws IOException {
    layout.name(name);
  }

  /** Where the next value is going to stand, so many bytes of which can be taken. */
  int mark(int most) throws IOException {
    return out.mark(most);
  }

  /** The value behind a mark as it was written on one line. */
  byte[] since(int mark) {
    return out.since(mark);
  }

  /** Writes a value that was written before. */
  void again(byte[] value) throws IOException {
    layout.next();
    out.put(value, 0);
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
    layout.begin('[');
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
  public void text(String name, Spoken spoken) throws IOException {
    if (languages.size() == 1) {
      name(name);
      text(spoken, languages.get(0));
      return;
    }
    startObject(name);
    for (Language language : languages) {
      name(language.toString());
      text(spoken, language);
    }
    endObject();
  }

  private void text(Spoken spoken, Language language) throws IOException {
    sentence.setLength(0);
    spoken.tell(sentence, language);
    text(sentence);
  }

  /** Writes a place in the form as a JSON Pointer. */
  public void place(String name, Pointer place) throws IOException {
    if (place.index() == Pointer.NO_ROW) {
      text(name, place.toString());
      return;
    }
    int slot = place.hashCode() * SPREAD >>> Integer.SIZE - PLACE_BITS;
    if (!place.equals(places[slot])) {
      places[slot] = place;
      paths[slot] = out.encoded("", place.toString(), "");
    }
    name(name);
    again(paths[slot]);
  }

  private void text(StringBuilder value) throws IOException {
    layout.next();
    out.text(value);
  }

  private void text(String value) throws IOException {
    layout.next();
    out.text(value);
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
    layout.entry(name);
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
      integer(value);
    }
    endArray();
  }

  public void number(String name, BigDecimal value) throws IOException {
    name(name);
    boolean small = value.signum() >= 0 && value.precision() <= DIGITS_OF_AN_INTEGER;
    if (small && value.scale() == 0) {
      integer(value.intValue());
    } else if (small && value.scale() > 0 && value.scale() <= DIGITS_OF_AN_INTEGER) {
      layout.next();
      out.decimal(value.scaleByPowerOfTen(value.scale()).intValue(), value.scale());
    } else {
      signs(Amount.plain(value));
    }
  }

  private void integer(int value) throws IOException {
    if (value < 0) {
      signs(Integer.toString(value));
    } else {
      layout.next();
      out.count(value);
    }
  }

  private void signs(String ascii) throws IOException {
    layout.next();
    out.signs(ascii);
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
    integer(value);
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
    signs(Boolean.toString(value));
  }

  void nothing(String name) throws IOException {
    layout.nothing(name);
  }

  /** Ends the object around all, and its line. */
  public void endDocument() throws IOException {
    endObject();
    endLine();
    flush();
  }

  /** Ends the line after a value that stands on its own. */
  public void endLine() throws IOException {
    out.sign('\n');
  }

  public void flush() throws IOException {
    out.flush();
  }
}

package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.WellFormed;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts left to the generator: for one that escapes more than JSON asks for, and where so few are
 * written that none comes again.
 */
final class DirectTexts implements JsonTexts {

  private static final int SHORT = 128;

  private final JsonGenerator json;
  private final Map<String, SerializableString> names = new HashMap<>();
  private final char[] characters = new char[SHORT];

  DirectTexts(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void name(String name) throws IOException {
    SerializableString known = names.get(name);
    if (known == null) {
      known = new SerializedString(name);
      names.put(name, known);
    }
    json.writeFieldName(known);
  }

  @Override
  public void entry(String name) throws IOException {
    json.writeFieldName(WellFormed.text(name));
  }

  @Override
  public void text(String text) throws IOException {
    int length = text.length();
    if (length <= characters.length && isPlain(text, length)) {
      json.writeString(characters, 0, length);
    } else {
      json.writeString(WellFormed.text(text));
    }
  }

  /** Looks through the characters of the text where they lie together: they are written next. */
  private boolean isPlain(String text, int length) {
    text.getChars(0, length, characters, 0);
    return WellFormed.isPlain(characters, length);
  }

  @Override
  public void word(String word) throws IOException {
    text(word);
  }

  @Override
  public void path(Pointer path) throws IOException {
    text(path.toString());
  }
}

package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.WellFormed;
import java.io.IOException;

/**
 * Texts encoded here, for outputs of many forms: what comes again in each form is encoded once, and
 * the rest in one pass.
 */
final class EncodedTexts implements JsonTexts {

  private final JsonGenerator json;
  private final boolean isLaidOut;
  private final KnownTexts names = new KnownTexts();
  private final KnownTexts words = new KnownTexts();
  private final KnownPaths paths = new KnownPaths();
  private final PlainText plain = new PlainText();

  /**
   * Texts.
   *
   * @param isLaidOut whether the generator writes by a {@link JsonLayout}
   */
  EncodedTexts(JsonGenerator json, boolean isLaidOut) {
    this.json = json;
    this.isLaidOut = isLaidOut;
  }

  @Override
  public void name(String name) throws IOException {
    SerializableString known = names.find(name);
    json.writeFieldName(known == null ? names.enter(name, member(name)) : known);
  }

  @Override
  public void entry(String name) throws IOException {
    json.writeFieldName(member(WellFormed.text(name)));
  }

  private SerializableString member(String name) {
    return isLaidOut ? new MemberName(name) : new SerializedString(name);
  }

  @Override
  public void text(String text) throws IOException {
    int length = plain.encode(text);
    if (length == PlainText.NOT_PLAIN) {
      json.writeString(WellFormed.text(text));
    } else {
      json.writeRawUTF8String(plain.bytes(), 0, length);
    }
  }

  @Override
  public void word(String word) throws IOException {
    SerializableString known = words.find(word);
    json.writeString(
        known == null ? words.enter(word, new SerializedString(WellFormed.text(word))) : known);
  }

  @Override
  public void path(Pointer path) throws IOException {
    json.writeString(paths.of(path));
  }
}

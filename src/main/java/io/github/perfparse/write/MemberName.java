package io.github.perfparse.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * A member's name with all that stands between it and the value, {@code "level1": }, so that it is
 * written in one piece. The generator must be told to put no quotes around names.
 */
final class MemberName implements SerializableString {

  private final SerializedString written;
  private final byte[] bytes;

  MemberName(String name) {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(name));
    written = new SerializedString('"' + escaped + "\": ");
    bytes = written.asUnquotedUTF8();
  }

  @Override
  public String getValue() {
    return written.getValue();
  }

  @Override
  public int charLength() {
    return written.charLength();
  }

  // The quotes stand there already: what is asked for quoted is given as it is.

  @Override
  public char[] asQuotedChars() {
    return written.getValue().toCharArray();
  }

  @Override
  public byte[] asQuotedUTF8() {
    return written.asUnquotedUTF8();
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    int length = bytes.length;
    if (offset + length > buffer.length) {
      return -1;
    }
    System.arraycopy(bytes, 0, buffer, offset, length);
    return length;
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    return written.appendUnquoted(buffer, offset);
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    return written.writeUnquotedUTF8(out);
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    return written.putUnquotedUTF8(buffer);
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return written.asUnquotedUTF8();
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    return written.appendUnquotedUTF8(buffer, offset);
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    return written.appendUnquoted(buffer, offset);
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    return written.writeUnquotedUTF8(out);
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    return written.putUnquotedUTF8(buffer);
  }
}

package io.github.perfparse.write.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A member's name with all that stands between it and the value, {@code "level1": }, so that it is
 * written in one piece. The generator must be told to put no quotes around names.
 */
final class MemberName implements SerializableString {

  private static final int NO_ROOM = -1;

  private final String written;
  private final byte[] bytes;

  MemberName(String name) {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(name));
    written = '"' + escaped + "\": ";
    bytes = written.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String getValue() {
    return written;
  }

  @Override
  public int charLength() {
    return written.length();
  }

  // The one that the generator uses.
  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    int length = bytes.length;
    if (offset + length > buffer.length) {
      return NO_ROOM;
    }
    System.arraycopy(bytes, 0, buffer, offset, length);
    return length;
  }

  @Override
  public byte[] asQuotedUTF8() {
    return bytes.clone();
  }

  @Override
  public char[] asQuotedChars() {
    return written.toCharArray();
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    int length = written.length();
    if (offset + length > buffer.length) {
      return NO_ROOM;
    }
    written.getChars(0, length, buffer, offset);
    return length;
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    out.write(bytes);
    return bytes.length;
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    if (bytes.length > buffer.remaining()) {
      return NO_ROOM;
    }
    buffer.put(bytes);
    return bytes.length;
  }

  // The quotes stand there already: asked for without quotes, it is the same.

  @Override
  public byte[] asUnquotedUTF8() {
    return asQuotedUTF8();
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    return appendQuotedUTF8(buffer, offset);
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    return appendQuoted(buffer, offset);
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    return writeQuotedUTF8(out);
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    return putQuotedUTF8(buffer);
  }
}

package io.github.perfparse.text.line;

import io.github.perfparse.say.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the bytes themselves tell about their charset. No method moves the buffer's position. */
final class ByteMarks {

  private static final int FEW = 100;

  private ByteMarks() {}

  /** The charset named by a byte order mark at the buffer's start. */
  static Optional<Charset> charset(ByteBuffer bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(ByteBuffer bytes, int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-8 if the bytes are that, else GB18030 if they are that, else the likelier one, so that the
   * error names the right byte: by chance GB18030 reads a little further, but not twice as far.
   *
   * @param whole whether the input ends with these bytes; else a character may be cut at the end
   */
  static Charset guess(ByteBuffer bytes, boolean whole) {
    int utf8 = readable(bytes, StandardCharsets.UTF_8, whole);
    if (utf8 == Integer.MAX_VALUE) {
      return StandardCharsets.UTF_8;
    }
    // Named here, for its tables are large and most dumps need none of them.
    Charset gb18030 = Charset.forName("GB18030");
    return readable(bytes, gb18030, whole) / 2 > utf8 ? gb18030 : StandardCharsets.UTF_8;
  }

  private static int readable(ByteBuffer bytes, Charset charset, boolean whole) {
    CharsetDecoder decoder = Decoder.strict(charset);
    ByteBuffer copy = bytes.duplicate();
    CharBuffer scratch = CharBuffer.allocate(bytes.remaining());
    return decoder.decode(copy, scratch, whole).isError() ? copy.position() : Integer.MAX_VALUE;
  }

  /** The index of the first byte that is not ASCII, or the limit. */
  static int asciiEnd(ByteBuffer bytes) {
    byte[] array = bytes.array();
    int at = bytes.position();
    while (at < bytes.limit() && array[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Text in UTF-8 or GB18030 holds no NUL byte, but for a few that a converter has left.
   *
   * @throws UnreadableInputException if more than one byte of a hundred is one
   */
  static void refuseBinary(ByteBuffer bytes) throws UnreadableInputException {
    byte[] array = bytes.array();
    int limit = bytes.limit();
    int even = 0;
    int odd = 0;
    for (int i = bytes.position(); i < limit; i++) {
      if (array[i] == 0) {
        even += 1 - (i & 1);
        odd += i & 1;
      }
    }
    if (even + odd > bytes.remaining() / FEW) {
      throw new UnreadableInputException(1, binary(even, odd));
    }
  }

  /**
   * In UTF-16 the NULs of ASCII characters all stand on one side of the pairs; one alone is chance.
   */
  private static Message binary(int even, int odd) {
    if ((even > 0 && odd > 0) || even + odd == 1) {
      return Message.of("unreadable.binary");
    }
    String likely = even == 0 ? "UTF-16LE" : "UTF-16BE";
    return Message.of("unreadable.utf16", likely);
  }
}

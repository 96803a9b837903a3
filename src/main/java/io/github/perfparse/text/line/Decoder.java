package io.github.perfparse.text.line;

import io.github.perfparse.say.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters, strictly: a byte that is no text in the charset is an error and never a
 * replacement character.
 *
 * <p>Without a byte order mark and without a named charset the choice between UTF-8 and GB18030 is
 * made at the first byte that is not ASCII, from a full buffer that begins with it. What stands
 * before it reads the same in both, so the input is never read twice and may be a pipe.
 */
final class Decoder {

  /** Bytes looked at in one go. */
  static final int CHUNK = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream input;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
  private CharsetDecoder decoder;
  private boolean begun;
  private boolean decided;
  private boolean exhausted;
  private boolean finished;
  private long offset;

  Decoder(InputStream input, Optional<Charset> charset) throws IOException {
    this.input = input;
    decided = charset.isPresent();
    fill();
    Optional<Charset> known = charset.isPresent() ? charset : ByteMarks.charset(bytes);
    decided = known.isPresent();
    if (!decided) {
      ByteMarks.refuseBinary(bytes);
    }
    decoder = strict(known.orElse(StandardCharsets.UTF_8));
  }

  /**
   * The next characters.
   *
   * @param into takes at most {@link #CHUNK} characters
   * @param line the line to name in an error
   * @return how many characters were read; -1 at the end of the input
   */
  int read(char[] into, int line) throws IOException {
    CharBuffer chars = CharBuffer.wrap(into);
    while (chars.position() == 0 && !finished) {
      boolean start = offset == 0;
      if (begun) {
        fill();
      }
      begun = true;
      decode(chars, line);
      if (start && chars.position() > 0 && into[0] == BYTE_ORDER_MARK) {
        System.arraycopy(into, 1, into, 0, chars.position() - 1);
        chars.position(chars.position() - 1);
      }
    }
    return chars.position() == 0 ? -1 : chars.position();
  }

  /** The charset in use; UTF-8 as long as everything was ASCII. */
  Charset charset() {
    return decoder.charset();
  }

  /** A full buffer to tell the charset by; from then on what is there, so that no form waits. */
  private void fill() throws IOException {
    bytes.compact();
    int wanted = bytes.remaining();
    int got = 0;
    if (!exhausted && decided) {
      got = input.read(bytes.array(), bytes.position(), wanted);
      exhausted = got < 0;
    } else if (!exhausted) {
      got = input.readNBytes(bytes.array(), bytes.position(), wanted);
      exhausted = got < wanted;
    }
    bytes.position(bytes.position() + Math.max(got, 0)).flip();
  }

  private void decode(CharBuffer chars, int line) throws IOException {
    int limit = bytes.limit();
    int before = bytes.position();
    int end = decided ? limit : ByteMarks.asciiEnd(bytes);
    boolean telling = end == before && end < limit && !decided;
    bytes.limit(telling ? limit : end);
    boolean last = exhausted && bytes.limit() == limit;
    CoderResult result = telling ? decideAndDecode(chars, last) : decode(chars, last);
    bytes.limit(limit);
    offset += bytes.position() - before;
    if (result.isError() && chars.position() == 0) {
      throw malformed(line);
    }
    if (last && result.isUnderflow()) {
      decoder.flush(chars);
      finished = true;
    }
  }

  /** As the charset still is UTF-8, a buffer that can be read so is decoded only once. */
  private CoderResult decideAndDecode(CharBuffer chars, boolean last) {
    decided = true;
    int before = bytes.position();
    CoderResult result = decode(chars, last);
    if (!result.isError()) {
      return result;
    }
    bytes.position(before);
    chars.clear();
    decoder = strict(ByteMarks.guess(bytes, last));
    return decode(chars, last);
  }

  private CoderResult decode(CharBuffer chars, boolean last) {
    if (charset() == StandardCharsets.UTF_8) {
      Utf8.decode(bytes, chars);
    }
    return decoder.decode(bytes, chars, last);
  }

  private UnreadableInputException malformed(int line) {
    int value = bytes.get(bytes.position()) & 0xFF;
    String hex = Integer.toHexString(0x100 | value).substring(1).toUpperCase(Locale.ROOT);
    return new UnreadableInputException(
        line, Message.of("unreadable.byte", hex, offset, charset().name()));
  }

  /** A decoder that reports what it cannot read. */
  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}

package io.github.perfparse.text.line;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * The quick way through UTF-8 that is well formed, as nearly all of it is. The platform's decoder
 * is built for every charset and every buffer, and with a compiler that does little it takes twice
 * as long.
 *
 * <p>It decides nothing: at the first byte with which no character of one, two or three bytes
 * begins it stops, and the platform's decoder says what that is: a character of four bytes, one
 * that the buffer cuts off, or an error.
 */
final class Utf8 {

  /** The first byte of a character of two bytes; smaller ones would be too long for ASCII. */
  private static final byte TWO = (byte) 0xC2;

  private static final byte THREE = (byte) 0xE0;
  private static final byte FOUR = (byte) 0xF0;

  /** The bytes behind the first are, as signed numbers, from here */
  private static final byte TAIL = (byte) 0x80;

  /** to here. */
  private static final byte END_OF_TAILS = (byte) 0xC0;

  /** What the bits that only mark a byte's kind come to when the bytes are put together. */
  private static final int MARKS_OF_TWO = END_OF_TAILS << 6 ^ TAIL;

  private static final int MARKS_OF_THREE = THREE << 12 ^ TAIL << 6 ^ TAIL;

  private static final int LEAST_OF_THREE = 0x800;

  private Utf8() {}

  /**
   * Decodes as far as it can and moves both positions there. The last two bytes are never tried: so
   * there is always a whole character to look at.
   *
   * @param bytes backed by an array from its beginning
   * @param chars backed by an array from its beginning
   */
  static void decode(ByteBuffer bytes, CharBuffer chars) {
    byte[] in = bytes.array();
    char[] out = chars.array();
    int i = bytes.position();
    int o = chars.position();
    // A byte makes one char at most, so there is room for what so many bytes make.
    int end = Math.min(bytes.limit() - 2, i + chars.remaining());
    while (i < end) {
      int first = in[i];
      if (first >= 0) {
        out[o++] = (char) first;
        i++;
      } else if (first >= THREE && first < FOUR) {
        int second = in[i + 1];
        int third = in[i + 2];
        char c = (char) (first << 12 ^ second << 6 ^ third ^ MARKS_OF_THREE);
        boolean tails = second < END_OF_TAILS && third < END_OF_TAILS;
        if (!tails || c < LEAST_OF_THREE || Character.isSurrogate(c)) {
          break;
        }
        out[o++] = c;
        i += 3;
      } else if (first >= TWO && first < THREE && in[i + 1] < END_OF_TAILS) {
        out[o++] = (char) (first << 6 ^ in[i + 1] ^ MARKS_OF_TWO);
        i += 2;
      } else {
        break;
      }
    }
    bytes.position(i);
    chars.position(o);
  }
}

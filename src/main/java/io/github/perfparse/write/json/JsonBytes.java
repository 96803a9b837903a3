package io.github.perfparse.write.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON on its way out, as UTF-8: what texts and numbers look like, and nothing of what they stand
 * in.
 *
 * <pre>
 * "𠮷" ↵ tab  →  "\"𠮷\" \n tab"
 * </pre>
 */
final class JsonBytes {

  /** Which characters stand for something else where the JSON goes. */
  enum Escapes {
    /** Those of JSON. */
    JSON(""),
    /** Also those that mean something to HTML or end a line of a script. */
    HTML("<>&\u2028\u2029");

    private final String more;

    Escapes(String more) {
      this.more = more;
    }
  }

  private static final int SIZE = 1 << 13;
  private static final int FIRST_SIZE = 1 << 9;

  /** The most bytes a character takes, as in <code>&#92;u001F</code>. */
  private static final int WIDEST = 6;

  /** Digits of the longest number that fits in a long, and its sign. */
  private static final int LONGEST_NUMBER = 20;

  private static final String SHORT_ESCAPES = "\"\"\\\\\bb\ff\nn\rr\tt";
  private static final String HEX = "0123456789ABCDEF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final int ASCII = 0x80;

  private final OutputStream out;
  private final Escapes escapes;
  private final boolean[] plain = new boolean[ASCII];
  private byte[] bytes = new byte[FIRST_SIZE];
  private char[] characters = new char[FIRST_SIZE];
  private int end;

  JsonBytes(OutputStream out, Escapes escapes) {
    this.out = out;
    this.escapes = escapes;
    Arrays.fill(plain, ' ', ASCII, true);
    plain['"'] = false;
    plain['\\'] = false;
    for (char c : escapes.more.toCharArray()) {
      if (c < ASCII) {
        plain[c] = false;
      }
    }
  }

  /** Writes a sign of JSON itself. */
  void sign(char sign) throws IOException {
    reserve(1);
    bytes[end++] = (byte) sign;
  }

  /** Writes bytes that are JSON already. */
  void raw(byte[] json) throws IOException {
    reserve(json.length);
    System.arraycopy(json, 0, bytes, end, json.length);
    end += json.length;
  }

  /** Writes a number or a word of ASCII that is JSON already. */
  void word(String json) throws IOException {
    raw(json.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Writes a number. */
  void number(long value) throws IOException {
    if (value < 0) {
      word(Long.toString(value));
      return;
    }
    reserve(LONGEST_NUMBER);
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int at = end + digits - 1; at >= end; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    end += digits;
  }

  /**
   * Writes a text in its quotes. Half a surrogate pair, which a character reference in a dump can
   * name, becomes U+FFFD: readers of JSON refuse the whole document for it.
   */
  void text(String text) throws IOException {
    sign('"');
    int length = text.length();
    if (length > characters.length) {
      characters = new char[length];
    }
    text.getChars(0, length, characters, 0);
    int next = 0;
    while (next < length) {
      reserve(WIDEST);
      int fit = (bytes.length - end) / WIDEST;
      next = write(next, Math.min(length, next + fit), length);
    }
    sign('"');
  }

  /** Writes characters for which there is room, and the second half of a pair with its first. */
  private int write(int from, int to, int length) {
    int next = from;
    while (next < to) {
      char c = characters[next++];
      if (c < ASCII) {
        ascii(c);
      } else if (!Character.isSurrogate(c)) {
        wide(c);
      } else if (next < length && Character.isSurrogatePair(c, characters[next])) {
        pair(Character.toCodePoint(c, characters[next++]));
      } else {
        wide(REPLACEMENT);
      }
    }
    return next;
  }

  private void ascii(char c) {
    if (plain[c]) {
      bytes[end++] = (byte) c;
      return;
    }
    bytes[end++] = '\\';
    for (int i = 0; i < SHORT_ESCAPES.length(); i += 2) {
      if (SHORT_ESCAPES.charAt(i) == c) {
        bytes[end++] = (byte) SHORT_ESCAPES.charAt(i + 1);
        return;
      }
    }
    code(c);
  }

  private void code(char c) {
    bytes[end++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[end++] = (byte) HEX.charAt(c >> shift & 0xF);
    }
  }

  private void wide(char c) {
    if (c >= 0x2028 && c <= 0x2029 && escapes == Escapes.HTML) {
      bytes[end++] = '\\';
      code(c);
    } else if (c < 0x800) {
      bytes[end++] = (byte) (0xC0 | c >> 6);
      bytes[end++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[end++] = (byte) (0xE0 | c >> 12);
      bytes[end++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[end++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void pair(int point) {
    bytes[end++] = (byte) (0xF0 | point >> 18);
    bytes[end++] = (byte) (0x80 | point >> 12 & 0x3F);
    bytes[end++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[end++] = (byte) (0x80 | point & 0x3F);
  }

  private void reserve(int more) throws IOException {
    if (end + more > bytes.length) {
      makeRoom(more);
    }
  }

  private void makeRoom(int more) throws IOException {
    if (bytes.length < SIZE) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    } else {
      out.write(bytes, 0, end);
      end = 0;
      bytes = more > SIZE ? new byte[more] : bytes;
    }
  }

  /** Hands on what is still held back. */
  void flush() throws IOException {
    out.write(bytes, 0, end);
    end = 0;
    out.flush();
  }
}

package io.github.perfparse.write.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A buffer of UTF-8 on its way out: the signs of JSON as they are, texts between quotes. Most of
 * what the program writes is texts, so each is looked at once. Half a surrogate pair, which no
 * decoder lets in but a character reference can name ({@code &#xD840;}), comes out as U+FFFD:
 * readers of JSON refuse the whole document for it.
 */
final class JsonBytes {

  private static final int SIZE = 8192;

  /** A longer text is encoded in pieces. */
  private static final int PIECE = 1024;

  /** The most that one character takes: {@code \u001F}. */
  private static final int LONGEST = 6;

  /** What the largest integer has. */
  private static final int DIGITS = 10;

  /** Behind this stands nothing that ends a line of a script, and most characters of a form. */
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private static final char REPLACEMENT = '\uFFFD';
  private static final String HEX = "0123456789ABCDEF";

  /** The characters that have a short escape, and behind each the letter of it. */
  private static final String SHORT = "\bb\tt\nn\ff\rr\"\"\\\\";

  private static final boolean[] PLAIN = plain("\"\\");

  /** {@code </script>} ends a script even inside a text. */
  private static final boolean[] PLAIN_IN_HTML = plain("\"\\<>&");

  private final OutputStream out;
  private final boolean[] plain;
  private final byte[] bytes = new byte[SIZE];
  private final char[] chars = new char[PIECE];
  private int size;

  private JsonBytes(OutputStream out, boolean[] plain) {
    this.out = out;
    this.plain = plain;
  }

  static JsonBytes to(OutputStream out) {
    return new JsonBytes(out, PLAIN);
  }

  /** Bytes that can stand in a script of a page. */
  static JsonBytes toPage(OutputStream out) {
    return new JsonBytes(out, PLAIN_IN_HTML);
  }

  private static boolean[] plain(String escaped) {
    boolean[] plain = new boolean[0x80];
    Arrays.fill(plain, ' ', plain.length, true);
    for (char c : escaped.toCharArray()) {
      plain[c] = false;
    }
    return plain;
  }

  void sign(char ascii) throws IOException {
    room(1);
    put(ascii);
  }

  /** Signs and digits, of any length: a number may be written with thousands of zeros. */
  void signs(String ascii) throws IOException {
    for (int from = 0; from < ascii.length(); from += PIECE) {
      int to = Math.min(from + PIECE, ascii.length());
      room(to - from);
      for (int i = from; i < to; i++) {
        put(ascii.charAt(i));
      }
    }
  }

  void spaces(int count) throws IOException {
    room(count);
    Arrays.fill(bytes, size, size + count, (byte) ' ');
    size += count;
  }

  /** An integer that is not negative, as most of the many are. */
  void count(int number) throws IOException {
    room(DIGITS);
    int digits = 1;
    for (int rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    size += digits;
    int rest = number;
    for (int i = 1; i <= digits; i++) {
      int tens = rest / 10;
      bytes[size - i] = (byte) ('0' + rest - 10 * tens);
      rest = tens;
    }
  }

  /** A number that is not negative, by its digits and how many of them are behind the point. */
  void decimal(int number, int scale) throws IOException {
    int rest = number;
    int behind = scale;
    while (behind > 0 && rest % 10 == 0) {
      rest /= 10;
      behind--;
    }
    int one = 1;
    for (int i = 0; i < behind; i++) {
      one *= 10;
    }
    count(rest / one);
    if (behind > 0) {
      sign('.');
    }
    for (int unit = one / 10; unit > 0; unit /= 10) {
      sign((char) ('0' + rest / unit % 10));
    }
  }

  /** Bytes that were {@link #encoded}, but for the first few. */
  void put(byte[] encoded, int skipped) throws IOException {
    room(encoded.length);
    System.arraycopy(encoded, skipped, bytes, size, encoded.length - skipped);
    size += encoded.length - skipped;
  }

  /** Where the next bytes are going to stand, so many of which can be taken {@link #since}. */
  int mark(int most) throws IOException {
    room(most);
    return size;
  }

  /** What was written behind a mark. */
  byte[] since(int mark) {
    return Arrays.copyOfRange(bytes, mark, size);
  }

  /** A text of no more characters than a name, between quotes, with what stands around it. */
  byte[] encoded(String between, String name, String colon) throws IOException {
    int mark = mark(LONGEST * (name.length() + 2));
    signs(between);
    text(name);
    signs(colon);
    byte[] encoded = since(mark);
    size = mark;
    return encoded;
  }

  /** A text between quotes. */
  void text(String text) throws IOException {
    if (text.length() > PIECE) {
      text(new StringBuilder(text));
      return;
    }
    text.getChars(0, text.length(), chars, 0);
    room(LONGEST * text.length() + 2);
    put('"');
    piece(text.length());
    put('"');
  }

  /** The same of a text that was put together for it. */
  void text(StringBuilder text) throws IOException {
    sign('"');
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(from + PIECE, text.length());
      boolean torn = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
      int end = torn ? to - 1 : to;
      text.getChars(from, end, chars, 0);
      piece(end - from);
      from = end;
    }
    sign('"');
  }

  // With its counters in local variables: the launcher's quick compiler does not put them there.
  private void piece(int length) throws IOException {
    room(LONGEST * length);
    int to = size;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < plain.length && plain[c]) {
        bytes[to++] = (byte) c;
      } else if (c > PARAGRAPH_SEPARATOR && !Character.isSurrogate(c)) {
        bytes[to++] = (byte) (0xE0 | c >> 12);
        bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[to++] = (byte) (0x80 | c & 0x3F);
      } else {
        size = to;
        boolean pair = i + 1 < length && Character.isSurrogatePair(c, chars[i + 1]);
        encode(pair ? Character.toCodePoint(c, chars[++i]) : c);
        to = size;
      }
    }
    size = to;
  }

  /** Any character, and half a pair as what stands for it. */
  private void encode(int point) {
    if (point < plain.length && !plain[point]) {
      escape(point);
    } else if (point < 0x80) {
      put(point);
    } else if (point < 0x800) {
      put(0xC0 | point >> 6);
      put(0x80 | point & 0x3F);
    } else if (point > Character.MAX_VALUE) {
      put(0xF0 | point >> 18);
      put(0x80 | point >> 12 & 0x3F);
      put(0x80 | point >> 6 & 0x3F);
      put(0x80 | point & 0x3F);
    } else if (endsLineOfScript(point)) {
      escape(point);
    } else {
      int whole = Character.isSurrogate((char) point) ? REPLACEMENT : point;
      put(0xE0 | whole >> 12);
      put(0x80 | whole >> 6 & 0x3F);
      put(0x80 | whole & 0x3F);
    }
  }

  private boolean endsLineOfScript(int point) {
    boolean ends = point == PARAGRAPH_SEPARATOR || point == PARAGRAPH_SEPARATOR - 1;
    return ends && plain == PLAIN_IN_HTML;
  }

  private void escape(int c) {
    put('\\');
    int known = SHORT.indexOf(c);
    if (known >= 0) {
      put(SHORT.charAt(known + 1));
      return;
    }
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt(c >> shift & 0xF));
    }
  }

  private void put(int b) {
    bytes[size++] = (byte) b;
  }

  private void room(int more) throws IOException {
    if (bytes.length - size < more) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  void flush() throws IOException {
    drain();
    out.flush();
  }
}

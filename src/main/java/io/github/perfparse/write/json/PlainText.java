package io.github.perfparse.write.json;

/**
 * Encodes text for JSON in one pass, where otherwise the search for halves of pairs, the one for
 * characters to escape and the encoding take one each. It knows what the texts of a form are made
 * of, and leaves the few that hold something else to the generator.
 */
final class PlainText {

  /** What {@link #encode} says of a text that it leaves alone. */
  static final int NOT_PLAIN = -1;

  private static final int SHORT = 64;

  /** Longer texts are rare; no room is kept for them. */
  private static final int LONGEST = 2048;

  private static final int MOST_BYTES = 3;

  private char[] characters = new char[SHORT];
  private byte[] bytes = new byte[MOST_BYTES * SHORT];

  /** The bytes of the text that was encoded last, without quotes around them. */
  byte[] bytes() {
    return bytes;
  }

  /** Encodes the text; returns how many bytes it takes, or {@link #NOT_PLAIN}. */
  int encode(String text) {
    int length = text.length();
    if (length > characters.length && !makesRoom(length)) {
      return NOT_PLAIN;
    }
    // The characters are looked at where they lie together, and not through the text.
    text.getChars(0, length, characters, 0);
    return encode(characters, length, bytes);
  }

  private boolean makesRoom(int length) {
    if (length > LONGEST) {
      return false;
    }
    characters = new char[LONGEST];
    bytes = new byte[MOST_BYTES * LONGEST];
    return true;
  }

  private static int encode(char[] from, int length, byte[] to) {
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = from[i];
      if (c < 0x80) {
        if (c < ' ' && c != '\n') {
          return NOT_PLAIN;
        }
        if (c == '"' || c == '\\' || c == '\n') {
          to[end++] = '\\';
        }
        to[end++] = (byte) (c == '\n' ? 'n' : c);
      } else if (c < 0x800) {
        to[end++] = (byte) (0xC0 | c >> 6);
        to[end++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isSurrogate(c)) {
        return NOT_PLAIN;
      } else {
        to[end++] = (byte) (0xE0 | c >> 12);
        to[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[end++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return end;
  }
}

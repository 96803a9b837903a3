package io.github.perfparse.text.markup;

/** Which characters print nothing, and which only print room. */
public final class Spaces {

  private static final String OTHER_SPACES = "\u0085\u00A0\u1680\u202F\u205F\u3000";

  private Spaces() {}

  /** Room of any width, line breaks included; {@code \u2028} and {@code \u2029} are not meant. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= '\u0085'
        && c <= '\u3000'
        && ((c >= '\u2000' && c <= '\u200A') || OTHER_SPACES.indexOf(c) >= 0);
  }

  /** A line or paragraph break that belongs to the text. */
  public static boolean isBreak(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  /**
   * Zero-width characters, direction marks, soft hyphens, byte order marks, and controls that a
   * converter has left.
   */
  public static boolean isInvisible(char c) {
    if (c < 0xA0) {
      return Character.isISOControl(c) && !isSpace(c);
    }
    if (c > '\u206F') {
      // Chinese lies here.
      return c == '\uFEFF';
    }
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c >= '\u2060'
        || c == '\u00AD'
        || c == '\u180E';
  }

  /** The index of the first character at or after {@code from} that is no space. */
  public static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index after the last character before {@code to} that is no space. */
  public static int skipBack(String text, int to) {
    int i = to;
    while (i > 0 && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}

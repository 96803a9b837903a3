package io.github.perfparse.write.base;

/**
 * Keeps half a surrogate pair out of the output. No decoder lets one in, but a character reference
 * in a dump can name one ({@code &#xD840;}), and readers of JSON refuse the whole document for it.
 */
public final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** The text itself, or a copy with U+FFFD for each half that lacks the other. */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      mended.appendCodePoint(isLoneHalf(point) ? REPLACEMENT : point);
    }
    return mended.toString();
  }

  private static boolean isLoneHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}

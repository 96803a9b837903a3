package io.github.perfparse.text;

/** The last step of cleaning: spaces, invisible characters and full-width forms. */
final class Tidy {

  /** In a cell of at most this many characters a space between Han characters is a wrapped line. */
  private static final int NARROW = 60;

  private static final int FULL_WIDTH = 0xFEE0;
  private static final String FULL_WIDTH_SIGNS = "＋－＝＜＞％．＄";

  private Tidy() {}

  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char room = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (room == 0 && isPlain(c)) {
        out.append(c);
      } else if (Spaces.isBreak(c)) {
        room = '\n';
      } else if (Spaces.isSpace(c)) {
        room = room == 0 ? ' ' : room;
      } else if (!Spaces.isInvisible(c)) {
        if (room != 0 && out.length() > 0) {
          out.append(room);
        }
        room = 0;
        out.append(halfWidth(c));
      }
    }
    return out.length() <= NARROW && out.indexOf(" ") >= 0 ? joinHan(out) : out.toString();
  }

  /** Most characters: neither room nor anything that is written in another way. */
  private static boolean isPlain(char c) {
    return c > '\u3000' ? c < '\uFE00' : c > ' ' && c < 0x7F;
  }

  private static char halfWidth(char c) {
    if (c < '\uFF01' || c > '\uFF5E') {
      return c;
    }
    char half = (char) (c - FULL_WIDTH);
    return Character.isLetterOrDigit(half) || FULL_WIDTH_SIGNS.indexOf(c) >= 0 ? half : c;
  }

  private static String joinHan(StringBuilder text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || !isBetweenHan(text, i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** A tidy text neither begins nor ends with a space. */
  private static boolean isBetweenHan(StringBuilder text, int space) {
    return isHan(text.codePointBefore(space)) && isHan(text.codePointAt(space + 1));
  }

  private static boolean isHan(int c) {
    return Character.isIdeographic(c) || (c >= '\u2E80' && c <= '\u2FDF');
  }
}

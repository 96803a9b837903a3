package io.github.perfparse.text.markup;

/** The last step of cleaning: spaces, invisible characters and full-width forms. */
final class Tidy {

  /** In a cell of at most this many characters a space between Han characters is a wrapped line. */
  private static final int NARROW = 60;

  private static final int FULL_WIDTH = 0xFEE0;
  private static final String FULL_WIDTH_SIGNS = "＋－＝＜＞％．＄";

  private Tidy() {}

  /** In place: what is written never gets ahead of what is read. */
  static String tidy(String text) {
    char[] chars = text.toCharArray();
    int length = 0;
    char room = 0;
    boolean spaces = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (room == 0 && isPlain(c)) {
        chars[length++] = c;
      } else if (Spaces.isBreak(c)) {
        room = '\n';
      } else if (Spaces.isSpace(c)) {
        room = room == 0 ? ' ' : room;
      } else if (!Spaces.isInvisible(c)) {
        if (room != 0 && length > 0) {
          spaces |= room == ' ';
          chars[length++] = room;
        }
        room = 0;
        chars[length++] = Glyphs.isRadical(c) ? Glyphs.whole(c) : halfWidth(c);
      }
    }
    length = withoutLostRoom(chars, length);
    length = length <= NARROW && spaces ? joinHan(chars, length) : length;
    return new String(chars, 0, length);
  }

  /** {@code 8.70?}: a space behind a number that the page's encoding did not have. */
  private static int withoutLostRoom(char[] chars, int length) {
    int kept = length;
    while (kept > 0 && chars[kept - 1] == '?') {
      kept--;
    }
    return kept > 0 && isOfNumber(chars[kept - 1]) ? kept : length;
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '%';
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

  /** Drops spaces between Han characters; returns how many characters are left. */
  private static int joinHan(char[] chars, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] != ' ' || !isBetweenHan(chars, kept, i, length)) {
        chars[kept++] = chars[i];
      }
    }
    return kept;
  }

  /** A tidy text neither begins nor ends with a space, nor are there two side by side. */
  private static boolean isBetweenHan(char[] chars, int before, int space, int length) {
    return Character.isIdeographic(Character.codePointBefore(chars, before))
        && Character.isIdeographic(Character.codePointAt(chars, space + 1, length));
  }
}

package io.github.perfparse.write.base;

/** How many columns a text takes: two for a Chinese character, one for a Latin. */
public final class Width {

  /** First and last code points of the ranges that are shown in double width. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, // Hangul Jamo
    {0x2E80, 0xA4CF}, // radicals, CJK, Yi
    {0xAC00, 0xD7A3}, // Hangul
    {0xF900, 0xFAFF}, // compatibility ideographs
    {0xFE30, 0xFE6F}, // vertical and small forms
    {0xFF00, 0xFF60}, // full-width forms
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, // pictographs
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}, // CJK extensions
  };

  private Width() {}

  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  public static int of(int point) {
    if (takesNoColumn(point)) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** Accents that stand on the character before, joiners, selectors. */
  private static boolean takesNoColumn(int point) {
    int type = point < 0x300 ? Character.UNASSIGNED : Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** The text with spaces behind it up to that width. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** As much of the text as fits into that width. */
  public static String cut(String text, int width) {
    int used = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += of(text.codePointAt(i));
      if (used > width) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}

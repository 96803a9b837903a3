package io.github.perfparse.text.row;

/**
 * Radicals that stand for whole characters, as PDF text has them, to those characters: ⻓ to 长. The
 * table is read when the first radical is met.
 */
final class Glyphs {

  /** The blocks CJK Radicals Supplement and Kangxi Radicals. */
  private static final char FIRST = '\u2E80';

  private static final char LAST = '\u2FDF';

  private Glyphs() {}

  static String replace(String text) {
    int i = 0;
    while (i < text.length() && !isRadical(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : replaceAll(text);
  }

  private static boolean isRadical(char c) {
    return c >= FIRST && c <= LAST;
  }

  private static String replaceAll(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        out.setCharAt(i, Table.WHOLE[text.charAt(i) - FIRST]);
      }
    }
    return out.toString();
  }

  private static final class Table {

    private static final char[] WHOLE = load();

    private static char[] load() {
      char[] whole = new char[LAST - FIRST + 1];
      for (int i = 0; i < whole.length; i++) {
        whole[i] = (char) (FIRST + i);
      }
      for (String line : GlyphTable.TEXT.split("\n")) {
        whole[line.charAt(0) - FIRST] = line.charAt(2);
      }
      return whole;
    }
  }
}

package io.github.perfparse.text.markup;

import java.text.Normalizer;

/**
 * Radicals that stand for whole characters, as PDF text has them, to those characters: ⾏ to 行, ⻓ to
 * 长. The table is read when the first radical is met.
 */
public final class Glyphs {

  /** The blocks CJK Radicals Supplement and Kangxi Radicals. */
  private static final char FIRST = '\u2E80';

  private static final char LAST = '\u2FDF';

  private Glyphs() {}

  /** The text with whole characters in place of radicals. */
  public static String replace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        return replaceAll(text);
      }
    }
    return text;
  }

  private static String replaceAll(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      out.setCharAt(i, whole(text.charAt(i)));
    }
    return out.toString();
  }

  /** The character that a radical stands for; any other one itself. */
  static char whole(char c) {
    return isRadical(c) ? Table.WHOLE[c - FIRST] : c;
  }

  static boolean isRadical(char c) {
    return c >= FIRST && c <= LAST;
  }

  private static final class Table {

    private static final char[] WHOLE = load();

    /** What Unicode says; where it says nothing, or not what is meant, the resource. */
    private static char[] load() {
      char[] whole = new char[LAST - FIRST + 1];
      for (int i = 0; i < whole.length; i++) {
        String radical = String.valueOf((char) (FIRST + i));
        whole[i] = Normalizer.normalize(radical, Normalizer.Form.NFKC).charAt(0);
      }
      for (String line : GlyphTable.TEXT.split("\n")) {
        whole[line.charAt(0) - FIRST] = line.charAt(2);
      }
      return whole;
    }
  }
}

package io.github.perfparse.parse.census;

import java.util.Locale;

/**
 * Mends what a conversion to traditional characters has left of the form's labels, readings in
 * brackets included: {@code 項(xiàng)目支出績(jī)效自評(píng)表} is 项目支出绩效自评表. Only to say what a text is;
 * such a text is not read.
 */
final class Traditional {

  /** The characters of the form's labels that differ, and what each stands for. */
  private static final String FROM = "項績評價標對數實際單位門資總額預執財專補轉區";

  private static final String TO = "项绩评价标对数实际单位门资总额预执财专补转区";

  private Traditional() {}

  static String simplified(String key) {
    StringBuilder out = new StringBuilder(key.length());
    int i = 0;
    while (i < key.length()) {
      char c = key.charAt(i);
      int end = c == '(' ? readingEnd(key, i) : -1;
      if (end < 0) {
        int at = FROM.indexOf(c);
        out.append(at >= 0 ? TO.charAt(at) : c);
        i++;
      } else {
        i = end;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Behind {@code (xiàng)}; -1 where the bracket holds something else. */
  private static int readingEnd(String key, int open) {
    int i = open + 1;
    while (i < key.length() && isLatin(key.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < key.length() && key.charAt(i) == ')' ? i + 1 : -1;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u036F';
  }
}

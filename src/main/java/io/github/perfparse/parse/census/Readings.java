package io.github.perfparse.parse.census;

import java.util.Locale;

/**
 * Takes readings in brackets, which a bad conversion to traditional characters leaves, out of a
 * key: {@code 项(xiàng)目支出绩(jī)效自评(píng)表} is 项目支出绩效自评表. Only to say what a text is; such a text is
 * not read.
 */
final class Readings {

  private Readings() {}

  static String without(String key) {
    StringBuilder out = new StringBuilder(key.length());
    int i = 0;
    while (i < key.length()) {
      char c = key.charAt(i);
      int end = c == '(' ? readingEnd(key, i) : -1;
      if (end < 0) {
        out.append(c);
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

package io.github.perfparse.text.markup;

/**
 * Takes out the readings in brackets that a bad conversion to traditional characters leaves behind
 * them: {@code 項(xiàng)目支出績(jī)效} is 項目支出績效. A reading has a tone, so that {@code 管徑(mm)} stays.
 */
public final class Readings {

  private Readings() {}

  /** The text without its readings. */
  public static String without(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (open >= 0) {
      int end = readingEnd(text, open);
      if (end > 0) {
        out.append(text, from, open);
        from = end;
      }
      open = text.indexOf('(', Math.max(end, open + 1));
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Behind {@code (xiàng)} that follows a Chinese character; -1 where the bracket is another. */
  private static int readingEnd(String text, int open) {
    boolean behindHan = open > 0 && Character.isIdeographic(text.codePointBefore(open));
    boolean tone = false;
    int i = open + 1;
    while (behindHan && i < text.length() && isLatin(text.charAt(i))) {
      tone |= text.charAt(i) > 'z';
      i++;
    }
    return tone && i < text.length() && text.charAt(i) == ')' ? i + 1 : -1;
  }

  /** A small letter, with its tone or with the tone behind it. */
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= '\u00E0' && c <= '\u036F' && c != '\u00F7';
  }
}

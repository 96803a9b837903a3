package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;

/**
 * A number some of whose digits a conversion did not know: that one stands there is certain, and
 * what it says is not.
 *
 * <pre>
 * □.00   9□%   ≥□5%   12□6次     numbers
 * □   □是   20□4   20□4年度      a box to tick, a date
 * </pre>
 */
public final class LostDigits {

  private static final String LOST = "\u25A1\uFFFD";
  private static final String FIGURES = ".,%";
  private static final String DATES = "年月日";
  private static final int YEAR = 4;

  /** Any digit would do; with this one no number is nought. */
  private static final char ANY = '1';

  private LostDigits() {}

  /** A number of as many characters; the text itself where it has lost no digit of one. */
  public static String assumed(String text) {
    if (!hasLost(text)) {
      return text;
    }
    StringBuilder assumed = new StringBuilder(text);
    int from = Characters.endOfSigns(text);
    int end = from;
    boolean known = from > 0;
    for (; end < text.length() && isFigure(text.charAt(end)); end++) {
      boolean lost = isLost(text.charAt(end));
      known |= !lost;
      assumed.setCharAt(end, lost ? ANY : text.charAt(end));
    }
    boolean number = known && !isDate(assumed, end) && !hasLost(text.substring(end));
    return number ? assumed.toString() : text;
  }

  /** {@code 20□4}, {@code 1□月}: what is lost of a date is not made up. */
  private static boolean isDate(CharSequence text, int end) {
    return end == text.length()
        ? end == YEAR && Characters.areDigits(text.toString())
        : DATES.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether the text is a number but for digits that were lost. */
  public static boolean isNumber(String text) {
    return hasLost(text) && Numbers.isNumber(assumed(text));
  }

  /** Whether anything was lost of the text, or a box to tick stands in it. */
  static boolean hasLost(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLost(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLost(char c) {
    return c > '~' && LOST.indexOf(c) >= 0;
  }

  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || FIGURES.indexOf(c) >= 0 || isLost(c);
  }
}

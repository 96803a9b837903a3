package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;

/**
 * A number that has blanks in it: whoever made the text has set its figures apart, or two cells
 * have become one.
 *
 * <pre>
 * 5 .00   91. 3%   1 000        5.00   91.3%   1000: no piece would be a number by itself
 * 10 0%   4.0 0    ≥9 5人        100%   4.00    ≥95人, where the row has all its other cells
 * 10 10   566.00 566.00         two numbers
 * </pre>
 */
final class PartedNumber {

  private static final String POINTS = ".,";
  private static final int THOUSANDS = 3;

  private PartedNumber() {}

  /** The text without the blanks between its figures; as it is where they part two numbers. */
  static String joined(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0 || isTwice(text, blank)) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isInside(text, i)) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Whether the text is a number, with its unit, but for blanks between its figures. */
  static boolean isParted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInside(text, i)) {
        return Quantities.read(text).value().isPresent();
      }
    }
    return false;
  }

  /** Whether the text is parted where a number may end and another one begin. */
  static boolean mayBeTwo(String text) {
    int figures = 0;
    boolean two = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      two |= isBetweenDigits(text, i) && !isThousand(text, i, figures);
      figures = c == '.' ? THOUSANDS : Characters.isDigit(c) ? figures + 1 : 0;
    }
    return two;
  }

  /** {@code 10 10}: no number that comes in two halves which are the same. */
  private static boolean isTwice(String text, int blank) {
    return 2 * blank + 1 == text.length() && text.startsWith(text.substring(blank + 1));
  }

  private static boolean isInside(String text, int i) {
    return isBlank(text, i) && isFigure(text.charAt(i - 1)) && isFigure(text.charAt(i + 1));
  }

  private static boolean isBetweenDigits(String text, int i) {
    return isBlank(text, i)
        && Characters.isDigit(text.charAt(i - 1))
        && Characters.isDigit(text.charAt(i + 1));
  }

  private static boolean isBlank(String text, int i) {
    return text.charAt(i) == ' ' && i > 0 && i + 1 < text.length();
  }

  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || POINTS.indexOf(c) >= 0;
  }

  /** {@code 1 000}: a few digits, then three, as they are grouped in many countries. */
  private static boolean isThousand(String text, int blank, int figures) {
    int end = blank + 1;
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return figures <= THOUSANDS && end == blank + 1 + THOUSANDS;
  }
}

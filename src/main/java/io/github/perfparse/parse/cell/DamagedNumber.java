package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;
import java.util.Optional;

/**
 * A number that was damaged on its way into the text, in a cell that holds nothing else: letters
 * stand for the digits they look like, digits were lost, or blanks part its figures.
 *
 * <pre>
 * 6.0O   IO   l00   1OO%     6.00   10   100   100%
 * 5l     SO   OO    II       something else
 * □.00   9□%  ≥□5%  12□6次    numbers, and nobody knows which
 * □   □是   20□4   20□4年度    a box to tick, a date
 * 5 .00   91. 3%   1 000     5.00   91.3%   1000: no piece would be a number by itself
 * 10 0%   4.0 0    ≥9 5人     100%   4.00    ≥95人, where the row has all its other cells
 * 10 10   566.00 566.00      two numbers
 * </pre>
 */
public final class DamagedNumber {

  /** What a zero is misread as: Latin letters, a Greek and a Cyrillic one. */
  private static final String ZEROS = "Oo\u039f\u041e";

  /** What a one is misread as; behind all digits an l is a litre. */
  private static final String ONES = "Il";

  /** No number of a form that is misread so is longer. */
  private static final int LONGEST = 20;

  private static final String LOST = "\u25A1\uFFFD";

  /** Any digit would do for one that was lost; with this one no number is nought. */
  private static final char ANY = '1';

  private static final String POINTS = ".,";
  private static final String DATES = "年月日";
  private static final int YEAR = 4;
  private static final int THOUSANDS = 3;

  private DamagedNumber() {}

  /** The number with digits for its letters, one for one; nothing where it is none. */
  public static Optional<String> withoutLetters(String text) {
    if (!mayBeMisread(text)) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(text);
    boolean tells = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean zero = ZEROS.indexOf(c) >= 0;
      boolean one = ONES.indexOf(c) >= 0;
      tells |= one || c >= '0' && c <= '9';
      digits.setCharAt(i, zero ? '0' : one ? '1' : c);
    }
    String number = digits.toString();
    boolean meant = tells && !isPadded(number) && !endsWithOne(text);
    return meant && Numbers.isNumber(number) ? Optional.of(number) : Optional.empty();
  }

  /** A quick look: most words begin with something else, and most numbers have no letter. */
  private static boolean mayBeMisread(String text) {
    if (text.length() < 2 || text.length() > LONGEST) {
      return false;
    }
    return (Characters.isDigit(text.charAt(0)) || isLetter(text.charAt(0))) && hasLetter(text);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return c > '9' && (ONES.indexOf(c) >= 0 || ZEROS.indexOf(c) >= 0);
  }

  /** {@code O5}: more likely a word's letter. */
  private static boolean isPadded(String number) {
    return number.charAt(0) == '0' && Character.isDigit(number.charAt(1));
  }

  private static boolean endsWithOne(String text) {
    char last = text.charAt(text.length() - 1);
    char end = last == '%' ? text.charAt(text.length() - 2) : last;
    return ONES.indexOf(end) >= 0;
  }

  /** A number of as many characters; the text itself where it has lost no digit of one. */
  public static String withLostDigits(String text) {
    if (!hasLost(text)) {
      return text;
    }
    StringBuilder assumed = new StringBuilder(text);
    int from = Characters.endOfSigns(text);
    int end = from;
    boolean known = from > 0;
    for (; end < text.length() && mayBeFigure(text.charAt(end)); end++) {
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
  public static boolean lacksDigits(String text) {
    return hasLost(text) && Numbers.isNumber(withLostDigits(text));
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

  private static boolean mayBeFigure(char c) {
    return isFigure(c) || c == '%' || isLost(c);
  }

  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || POINTS.indexOf(c) >= 0;
  }

  /** The text without the blanks between its figures; as it is where they part two numbers. */
  static String withoutBlanks(String text) {
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
      boolean between =
          isInside(text, i)
              && Characters.isDigit(text.charAt(i - 1))
              && Characters.isDigit(text.charAt(i + 1));
      // 1 000: a few digits, then three, as they are grouped in many countries.
      boolean grouped = figures <= THOUSANDS && Numbers.isThousand(text, i, text.length());
      two |= between && !grouped;
      figures = c == '.' ? THOUSANDS : Characters.isDigit(c) ? figures + 1 : 0;
    }
    return two;
  }

  /** {@code 10 10}: no number that comes in two halves which are the same. */
  private static boolean isTwice(String text, int blank) {
    return 2 * blank + 1 == text.length() && text.startsWith(text.substring(blank + 1));
  }

  private static boolean isInside(String text, int i) {
    return text.charAt(i) == ' '
        && i > 0
        && i + 1 < text.length()
        && isFigure(text.charAt(i - 1))
        && isFigure(text.charAt(i + 1));
  }
}

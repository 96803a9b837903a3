package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;
import java.util.Optional;

/**
 * A number in which character recognition printed letters for the digits they look like, in a cell
 * that holds nothing else.
 *
 * <pre>
 * 6.0O   IO   l00   1OO%     6.00   10   100   100%
 * 5l     SO   OO    II       something else
 * </pre>
 */
public final class MisreadNumber {

  /** What a zero is misread as: Latin letters, a Greek and a Cyrillic one. */
  private static final String ZEROS = "Oo\u039f\u041e";

  /** What a one is misread as; behind all digits an l is a litre. */
  private static final String ONES = "Il";

  /** No number of a form that is misread so is longer. */
  private static final int LONGEST = 20;

  private MisreadNumber() {}

  /** The number with its digits, a character for a character; nothing where it is none. */
  public static Optional<String> mended(String text) {
    if (!mayBe(text)) {
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
  private static boolean mayBe(String text) {
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
}

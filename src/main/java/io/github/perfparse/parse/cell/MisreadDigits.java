package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Characters;
import java.util.regex.Pattern;

/**
 * Letters that character recognition prints in place of the digits they look like, inside of texts.
 *
 * <pre>
 * 2O24年度   l00户   1OO%   S0公里   ≥S2次        misread
 * O2   SO2   H2O   O2O   S202线   4S店   PM2.5   what they say: no letter of theirs must be a digit
 * LS-1O   www.1O0.cn                            codes, which may have any letter
 * </pre>
 */
final class MisreadDigits {

  /** All that such a number may have; Greek and Cyrillic letters among them. */
  private static final String LIKE = "OoΟοОоlISBb";

  /** What joins the parts of a number, of a code or of an address. */
  private static final String JOINTS = ".,-/_:@&+#";

  private static final char FIRST_LIKE = 'B';
  private static final char FIRST_HAN = '\u2E80';

  /** A word with such a letter, and what follows it. */
  private static final class Misread {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final Pattern BESIDE_DIGITS =
        Pattern.compile(
            "[ΟοОо]|(?<=[0-9.])[Oo]|^[Oo](?=\\.[0-9])" // 2O24, 9.O, O.5
                + "|l(?=[0-9O])|(?<=[0-9O])l" // l00, 20l9
                + "|(?<=[0-9])I|^I(?=[0-9]{2})" // 2I3, I00; and neither I类 nor I2
                + "|(?<=[0-9]\\.|[0-389]|[0-9]{2})S" // 1S, 15S, 2.S; 4S店 and 5S管理 are words
                + "|(?<=[0-9])S(?=[0-9.%])|S(?=0+[^0-9]|\\.[0-9]|[0-9]*%)" // 5S%, S0公里, S.2
                + "|(?<=[0-9])[Bb](?=[0-9.%O])|[Bb](?=\\.[0-9]|[0-9]+%)"); // 8B.00, 1BO册, B5%

    /** Behind a sign: {@code ≥lO}, {@code ≥S2}, {@code >3b}, and not {@code ≥III类}. */
    private static final Pattern BEHIND_SIGN =
        Pattern.compile("(?!I+.?$)([0-9OolISBb.,]{2,}|[lO])[^0-9]?");

    private static boolean is(String word, char sign) {
      return DIGIT.matcher(word).find()
              && !word.startsWith("O2O")
              && BESIDE_DIGITS.matcher(word).find()
          || Characters.isComparison(sign) && BEHIND_SIGN.matcher(word).matches();
    }
  }

  private MisreadDigits() {}

  /** The first word of the text that is a number but for such letters; empty if there is none. */
  static String find(String text) {
    int end = 0;
    for (int i = first(text); i < text.length(); i = end + 1) {
      boolean like = false;
      boolean code = false;
      for (end = i; end < text.length() && isInWord(text.charAt(end)); end++) {
        boolean letter = Character.isLetter(text.charAt(end));
        like |= letter && LIKE.indexOf(text.charAt(end)) >= 0;
        code |= letter && LIKE.indexOf(text.charAt(end)) < 0;
      }
      if (like && !code && isMisread(text, i, end)) {
        return text.substring(i, end);
      }
    }
    return "";
  }

  /** Where the word with the first such letter begins: most texts have none. */
  private static int first(String text) {
    int at = 0;
    while (at < text.length() && !isLike(text.charAt(at))) {
      at++;
    }
    while (at > 0 && at < text.length() && isInWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLike(char c) {
    return c >= FIRST_LIKE && c < FIRST_HAN && LIKE.indexOf(c) >= 0;
  }

  private static boolean isInWord(char c) {
    return c < FIRST_HAN && (Character.isLetterOrDigit(c) || JOINTS.indexOf(c) >= 0);
  }

  private static boolean isMisread(String text, int from, int to) {
    String word = text.substring(from, Math.min(to + 1, text.length()));
    return Misread.is(word, from == 0 ? ' ' : text.charAt(from - 1));
  }
}

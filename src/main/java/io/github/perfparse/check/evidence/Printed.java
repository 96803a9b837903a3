package io.github.perfparse.check.evidence;

import io.github.perfparse.check.evidence.Finding.Operand;
import java.math.BigDecimal;

/** What the printed text of a number tells beyond its value. */
public final class Printed {

  /** Nobody prints a number to so many decimals; what differs only there is noise of software. */
  private static final BigDecimal NOISE = new BigDecimal("0.000001");

  private Printed() {}

  /** The number of decimals: 2 of {@code 95.00%} and of {@code 95. 00}, 0 of {@code 4,004,754}. */
  public static int decimals(String text) {
    int point = Math.max(text.indexOf('.'), text.indexOf('．'));
    if (point < 0) {
      return 0;
    }
    int decimals = 0;
    for (int i = point + 1; i < text.length() && isDecimal(text.charAt(i)); i++) {
      decimals += text.charAt(i) == ' ' ? 0 : 1;
    }
    return decimals;
  }

  /** {@code 75. 01%}: a blank may stand in a number. */
  private static boolean isDecimal(char c) {
    return Character.isDigit(c) || c == ' ';
  }

  /** Half a unit of the last printed decimal, in the unit in which the number is printed. */
  static BigDecimal halfUnit(String text) {
    return new BigDecimal("0.5").movePointLeft(decimals(text));
  }

  /** Whether the text by itself reads as the operand's value, in 元 or in 万元. */
  static boolean saysTheSame(Operand operand) {
    String digits = digits(operand.text());
    if (operand.value().isEmpty() || !Decimals.isNumber(digits)) {
      return false;
    }
    BigDecimal read = new BigDecimal(digits);
    BigDecimal value = operand.value().get();
    return Decimals.within(NOISE, read, value)
        || Decimals.within(NOISE, read.scaleByPowerOfTen(4), value);
  }

  /** A blank within the number stays: it was put together. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (",，%％万元 ".indexOf(c) < 0 || c == ' ' && isInside(text, i)) {
        digits.append(c == '．' ? '.' : c);
      }
    }
    return digits.toString();
  }

  private static boolean isInside(String text, int blank) {
    return blank > 0
        && blank + 1 < text.length()
        && isFigure(text.charAt(blank - 1))
        && isFigure(text.charAt(blank + 1));
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || c == '.';
  }
}

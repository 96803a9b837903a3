package io.github.perfparse.check.evidence;

import io.github.perfparse.say.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals and their texts. */
public final class Decimals {

  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** {@code -20.5}: digits, with a point at most in or behind them, and a minus before them. */
  public static boolean isNumber(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int points = 0;
    int digits = 0;
    for (int i = from; i < text.length(); i++) {
      points += text.charAt(i) == '.' ? 1 : 0;
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && points <= 1 && from + digits + points == text.length();
  }

  public static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  public static boolean within(BigDecimal apart, BigDecimal one, BigDecimal other) {
    return same(one, other) || one.subtract(other).abs().compareTo(apart) <= 0;
  }

  /** Whether {@code printed} is {@code dividend ÷ divisor}, rounded or cut to so many decimals. */
  public static boolean isQuotient(
      BigDecimal printed, BigDecimal dividend, BigDecimal divisor, int decimals) {
    return same(printed, dividend.divide(divisor, decimals, RoundingMode.HALF_UP))
        || same(printed, dividend.divide(divisor, decimals, RoundingMode.DOWN));
  }

  /** Without trailing zeros and without an exponent. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public static String text(BigDecimal number) {
    return Amount.plain(number);
  }
}

package io.github.perfparse.parse.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Repair <b>rate fraction</b>: a spreadsheet's rate that has lost its format stands as a fraction.
 * What the amounts come to tells it from a rate in percent.
 *
 * <pre>
 * 年度资金总额⇥40⇥40⇥37.4⇥10⇥0.935⇥9.35     37.4 ÷ 40 = 0.935 = 93.5 %
 * </pre>
 */
public final class RateFraction {

  private static final int PERCENT = 2;

  /** A whole 1 is no rounding of 0.99. */
  private static final BigDecimal HALF_A_POINT = new BigDecimal("0.005");

  private RateFraction() {}

  /** The rate in percent, where it is printed as the fraction of these amounts. */
  public static Optional<BigDecimal> percent(
      String printed,
      Optional<BigDecimal> rate,
      Optional<BigDecimal> annual,
      Optional<BigDecimal> executed) {
    boolean may = rate.isPresent() && annual.isPresent() && executed.isPresent();
    if (!may || printed.endsWith("%") || rate.get().signum() <= 0 || annual.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal real = executed.get().divide(annual.get(), MathContext.DECIMAL64);
    BigDecimal off = real.subtract(rate.get()).abs();
    int scale = rate.get().scale();
    BigDecimal rounding = scale <= 0 ? HALF_A_POINT : BigDecimal.ONE.movePointLeft(scale);
    return off.compareTo(rounding) < 0
        ? Optional.of(rate.get().movePointRight(PERCENT))
        : Optional.empty();
  }
}

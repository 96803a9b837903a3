package io.github.perfparse.parse.funds;

import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Repair <b>moved rate</b>: where runs of blank cells were made one, the rate of a row that has no
 * points stands in their column. What the amounts come to tells it from points.
 *
 * <pre>
 * 其中：财政拨款⇥2264.22⇥3651.97⇥3635.90⇥99.56⇥⇥     3635.90 ÷ 3651.97 = 99.56 %
 * </pre>
 */
final class MovedRate {

  private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");
  private static final int PERCENT = 2;

  private MovedRate() {}

  /** Whether what stands under the points is the rate of these amounts, and no rate is printed. */
  static boolean is(Text annual, Text executed, Text points, Text rate) {
    Optional<BigDecimal> printed = rate.isBlank() ? Numbers.read(points.value()) : Optional.empty();
    if (printed.isEmpty()) {
      return false;
    }
    Optional<BigDecimal> budget = Numbers.read(annual.value());
    Optional<BigDecimal> spent = Numbers.read(executed.value());
    if (budget.isEmpty() || spent.isEmpty() || budget.get().signum() <= 0) {
      return false;
    }
    BigDecimal real =
        spent.get().movePointRight(PERCENT).divide(budget.get(), MathContext.DECIMAL64);
    return real.subtract(printed.get()).abs().compareTo(HALF_A_POINT) < 0;
  }
}

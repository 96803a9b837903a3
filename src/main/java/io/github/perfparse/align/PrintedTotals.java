package io.github.perfparse.align;

import io.github.perfparse.align.fit.Fit;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.PartSums;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether the totals hold that the form itself prints: points and scores to the total. */
final class PrintedTotals {

  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  /** The most that the funds weigh. */
  private static final BigDecimal FUNDS = BigDecimal.valueOf(20);

  private int held;
  private int broken;

  private final boolean funded;

  private PrintedTotals(boolean funded) {
    this.funded = funded;
  }

  /** What the totals of a form say. */
  static Fit.Sums of(Form form) {
    PrintedTotals totals = new PrintedTotals(!form.funding().rows().isEmpty());
    totals.weigh(
        PartSums.points(form.indicators()),
        PartSums.ofTotal(form.funding(), FundField.POINTS),
        form.total().points());
    totals.weigh(
        PartSums.scores(form.indicators()),
        PartSums.ofTotal(form.funding(), FundField.SCORE),
        form.total().score());
    if (totals.held + totals.broken == 0) {
      return Fit.Sums.NONE;
    }
    if (totals.held == 0) {
      return Fit.Sums.BREAK;
    }
    return totals.broken == 0 ? Fit.Sums.HOLD : Fit.Sums.SOME;
  }

  private void weigh(
      Optional<BigDecimal> sum, Optional<BigDecimal> funds, Optional<BigDecimal> total) {
    if (sum.isPresent() && total.isPresent() && !isWithoutFunds(sum.get(), total.get())) {
      boolean holds = holds(sum, funds, total.get());
      held += holds ? 1 : 0;
      broken += holds ? 0 : 1;
    }
  }

  /** Whether the rest of the total may be that of funds which were not found. */
  private boolean isWithoutFunds(BigDecimal sum, BigDecimal total) {
    BigDecimal rest = total.subtract(sum);
    return !funded && rest.signum() > 0 && rest.compareTo(FUNDS) <= 0;
  }

  /** With the funds, or without them: some forms leave them out. */
  static boolean holds(Optional<BigDecimal> sum, Optional<BigDecimal> funds, BigDecimal total) {
    return isNear(sum, total) || isNear(PartSums.plus(sum, funds), total);
  }

  private static boolean isNear(Optional<BigDecimal> sum, BigDecimal total) {
    return sum.isPresent() && sum.get().subtract(total).abs().compareTo(ROUNDING) < 0;
  }
}

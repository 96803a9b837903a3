package io.github.perfparse.align;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether the totals hold that the form itself prints: points and scores to the total. */
final class PrintedTotals {

  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  private final Form form;
  private int held;
  private int broken;

  private PrintedTotals(Form form) {
    this.form = form;
  }

  /** What the totals of a form say. */
  static Fit.Sums of(Form form) {
    PrintedTotals totals = new PrintedTotals(form);
    totals.weigh(totals.points(), form.total().points(), totals.fundPoints());
    totals.weigh(totals.scores(), form.total().score(), totals.fundScore());
    if (totals.held + totals.broken == 0) {
      return Fit.Sums.NONE;
    }
    if (totals.held == 0) {
      return Fit.Sums.BREAK;
    }
    return totals.broken == 0 ? Fit.Sums.HOLD : Fit.Sums.SOME;
  }

  /** With the funds, or without them: some forms leave them out. */
  private void weigh(Optional<BigDecimal> sum, Optional<BigDecimal> total, BigDecimal funds) {
    if (sum.isEmpty() || total.isEmpty()) {
      return;
    }
    boolean holds = isNear(sum.get(), total.get()) || isNear(sum.get().add(funds), total.get());
    held += holds ? 1 : 0;
    broken += holds ? 0 : 1;
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDING) < 0;
  }

  private Optional<BigDecimal> points() {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : form.indicators()) {
      sum = plus(sum, indicator.points());
    }
    return sum;
  }

  private Optional<BigDecimal> scores() {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : form.indicators()) {
      sum = plus(sum, indicator.score());
    }
    return sum;
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    if (more.isEmpty()) {
      return sum;
    }
    return Optional.of(sum.orElse(BigDecimal.ZERO).add(more.get()));
  }

  private BigDecimal fundPoints() {
    Optional<Funding.Row> row = form.funding().row(Funding.Kind.TOTAL);
    return row.isPresent() ? row.get().points().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  private BigDecimal fundScore() {
    Optional<Funding.Row> row = form.funding().row(Funding.Kind.TOTAL);
    return row.isPresent() ? row.get().score().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
  }
}

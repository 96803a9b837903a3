package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the parts of a form add up to; empty where none of them is printed. */
public final class PartSums {

  private PartSums() {}

  /** The points of all indicators. */
  public static Optional<BigDecimal> points(List<Indicator> indicators) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.points());
    }
    return sum;
  }

  /** The scores of all indicators. */
  public static Optional<BigDecimal> scores(List<Indicator> indicators) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.score());
    }
    return sum;
  }

  /** A column of the fund rows below the total row. */
  public static Optional<BigDecimal> belowTotal(Funding funding, FundField column) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Funding.Row row : funding.rows()) {
      sum = row.kind() == Funding.Kind.TOTAL ? sum : plus(sum, column.of(row));
    }
    return sum;
  }

  /** What the total row of the funds has in that column. */
  public static Optional<BigDecimal> ofTotal(Funding funding, FundField column) {
    Optional<Funding.Row> total = funding.row(Funding.Kind.TOTAL);
    return total.isPresent() ? column.of(total.get()) : Optional.empty();
  }

  /** Both together; one of them where the other is not printed. */
  public static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    if (sum.isEmpty() || more.isEmpty()) {
      return sum.isEmpty() ? more : sum;
    }
    return Optional.of(sum.get().add(more.get()));
  }
}

package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the parts of a form add up to; empty where none of them is printed. */
public final class PartSums {

  private PartSums() {}

  /** The points of all indicators. */
  public static Optional<BigDecimal> points(List<Indicator> indicators) {
    BigDecimal sum = null;
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.points());
    }
    return Optional.ofNullable(sum);
  }

  /** The scores of all indicators. */
  public static Optional<BigDecimal> scores(List<Indicator> indicators) {
    BigDecimal sum = null;
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.score());
    }
    return Optional.ofNullable(sum);
  }

  /** A column of the fund rows below the total row. */
  public static Optional<BigDecimal> belowTotal(Funding funding, FundField column) {
    BigDecimal sum = null;
    for (Funding.Row row : funding.rows()) {
      sum = row.kind() == Funding.Kind.TOTAL ? sum : plus(sum, column.of(row));
    }
    return Optional.ofNullable(sum);
  }

  /** What the total row of the funds has in that column. */
  public static Optional<BigDecimal> ofTotal(Funding funding, FundField column) {
    Optional<Funding.Row> total = funding.row(Funding.Kind.TOTAL);
    return total.isPresent() ? column.of(total.get()) : Optional.empty();
  }

  private static BigDecimal plus(BigDecimal sum, Optional<BigDecimal> more) {
    return sum == null || more.isEmpty() ? more.orElse(sum) : sum.add(more.get());
  }

  /** Both together; one of them where the other is not printed. */
  public static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    return Optional.ofNullable(plus(sum.orElse(null), more));
  }
}

package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the parts of a form add up to; empty where none of them is printed. */
public final class PartSums {

  private static final int PERCENT = 2;

  private PartSums() {}

  /** The points of all indicators. */
  public static Optional<BigDecimal> points(List<Indicator> indicators) {
    Adding sum = new Adding();
    for (Indicator indicator : indicators) {
      sum.add(indicator.points());
    }
    return sum(sum);
  }

  /** The scores of all indicators. */
  public static Optional<BigDecimal> scores(List<Indicator> indicators) {
    Adding sum = new Adding();
    for (Indicator indicator : indicators) {
      sum.add(indicator.score());
    }
    return sum(sum);
  }

  /** A column of the fund rows below the total row. */
  public static Optional<BigDecimal> belowTotal(Funding funding, FundField column) {
    Adding sum = new Adding();
    for (Funding.Row row : funding.rows()) {
      if (row.kind() != Funding.Kind.TOTAL) {
        sum.add(column.of(row));
      }
    }
    return sum(sum);
  }

  /** What the total row of the funds has in that column. */
  public static Optional<BigDecimal> ofTotal(Funding funding, FundField column) {
    Optional<Funding.Row> total = funding.row(Funding.Kind.TOTAL);
    return total.isPresent() ? column.of(total.get()) : Optional.empty();
  }

  /**
   * Whether a rate is, to the digits that are printed, the per cent of the whole that a part is.
   */
  public static boolean isRate(
      Optional<BigDecimal> rate, Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    if (rate.isEmpty() || part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) {
      return false;
    }
    BigDecimal apart =
        part.get().movePointRight(PERCENT).subtract(rate.get().multiply(whole.get())).abs();
    BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, rate.get().scale()));
    return apart.compareTo(digit.multiply(whole.get())) <= 0;
  }

  private static Optional<BigDecimal> sum(Adding added) {
    return added.count() == 0 ? Optional.empty() : Optional.of(added.sum());
  }

  /** Both together; one of them where the other is not printed. */
  public static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    return sum.isPresent() && more.isPresent()
        ? Optional.of(sum.get().add(more.get()))
        : sum.isPresent() ? sum : more;
  }
}

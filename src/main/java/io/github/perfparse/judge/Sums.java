package io.github.perfparse.judge;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sums a form prints itself. A total that leaves the funds out agrees as well: many forms do.
 *
 * <pre>
 * funds 10, indicators 20 20 20 30, 总分 100    AGREES
 * funds 10, indicators 20 20 30, 总分 100       DIFFERS: a row was lost
 * </pre>
 */
final class Sums {

  private Sums() {}

  /** Whether the points of the indicators, with those of the funds or without, are the total. */
  static Answer points(Funding funding, List<Indicator> indicators, Total total) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.points());
    }
    Optional<Funding.Row> funds = funding.row(Funding.Kind.TOTAL);
    return compare(
        sum, funds.isPresent() ? funds.get().points() : Optional.empty(), total.points());
  }

  /** The same of the scores. */
  static Answer scores(Funding funding, List<Indicator> indicators, Total total) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Indicator indicator : indicators) {
      sum = plus(sum, indicator.score());
    }
    Optional<Funding.Row> funds = funding.row(Funding.Kind.TOTAL);
    return compare(sum, funds.isPresent() ? funds.get().score() : Optional.empty(), total.score());
  }

  private static Answer compare(
      Optional<BigDecimal> sum, Optional<BigDecimal> funds, Optional<BigDecimal> total) {
    if (sum.isEmpty() || total.isEmpty()) {
      return Answer.NONE;
    }
    boolean agrees = isSame(sum, total) || isSame(plus(sum, funds), total);
    return agrees ? Answer.AGREES : Answer.DIFFERS;
  }

  /** Whether each amount of the total row is the sum of what stands below it. */
  static Answer funds(Funding funding) {
    Answer initial = Answer.NONE;
    Optional<Funding.Row> total = funding.row(Funding.Kind.TOTAL);
    if (total.isEmpty()) {
      return initial;
    }
    Optional<BigDecimal> initials = Optional.empty();
    Optional<BigDecimal> annuals = Optional.empty();
    Optional<BigDecimal> executions = Optional.empty();
    for (Funding.Row row : funding.rows()) {
      if (row.kind() != Funding.Kind.TOTAL) {
        initials = plus(initials, row.initialBudget());
        annuals = plus(annuals, row.annualBudget());
        executions = plus(executions, row.executed());
      }
    }
    return both(
        both(
            compare(initials, Optional.empty(), total.get().initialBudget()),
            compare(annuals, Optional.empty(), total.get().annualBudget())),
        compare(executions, Optional.empty(), total.get().executed()));
  }

  private static Answer both(Answer one, Answer other) {
    if (one == Answer.DIFFERS || other == Answer.DIFFERS) {
      return Answer.DIFFERS;
    }
    return one == Answer.NONE ? other : one;
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    if (sum.isEmpty() || more.isEmpty()) {
      return sum.isEmpty() ? more : sum;
    }
    return Optional.of(sum.get().add(more.get()));
  }
}

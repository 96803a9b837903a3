package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
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
    Optional<BigDecimal> funds = PartSums.ofTotal(funding, FundField.POINTS);
    return compare(PartSums.points(indicators), funds, total.points());
  }

  /** The same of the scores. */
  static Answer scores(Funding funding, List<Indicator> indicators, Total total) {
    Optional<BigDecimal> funds = PartSums.ofTotal(funding, FundField.SCORE);
    return compare(PartSums.scores(indicators), funds, total.score());
  }

  private static Answer compare(
      Optional<BigDecimal> sum, Optional<BigDecimal> funds, Optional<BigDecimal> total) {
    if (sum.isEmpty() || total.isEmpty()) {
      return Answer.NONE;
    }
    boolean agrees = isSame(sum, total) || isSame(PartSums.plus(sum, funds), total);
    return agrees ? Answer.AGREES : Answer.DIFFERS;
  }

  /** Whether each amount of the total row is the sum of what stands below it. */
  static Answer funds(Funding funding) {
    Answer all = Answer.NONE;
    for (FundField amount : FundField.AMOUNTS) {
      Optional<BigDecimal> parts = PartSums.belowTotal(funding, amount);
      all = both(all, compare(parts, Optional.empty(), PartSums.ofTotal(funding, amount)));
    }
    return all;
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
}

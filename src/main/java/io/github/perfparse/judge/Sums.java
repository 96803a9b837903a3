package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the sums that a form prints itself say of how it was read. A total that leaves the funds out
 * agrees as well: many forms do.
 *
 * <pre>
 * funds 10, indicators 20 20 20 30, 总分 100    AGREES
 * funds 10, indicators 20 20 30, 总分 100       DIFFERS: a row was lost
 * </pre>
 *
 * @param points whether the points of the indicators, with those of the funds or without, are the
 *     total
 * @param scores the same of the scores
 * @param funds whether each amount of the total row is the sum of what stands below it
 */
public record Sums(Answer points, Answer scores, Answer funds) {

  /** Nothing to add up. */
  public static final Sums NONE = new Sums(Answer.NONE, Answer.NONE, Answer.NONE);

  /** What a sum says. */
  public enum Answer {
    /** It closes: hardly a number can be in the wrong place. */
    AGREES,
    /** It does not. */
    DIFFERS,
    /** There is nothing to add up, or nothing to compare it with. */
    NONE
  }

  /** How many of them close. */
  public enum Closing {
    /** None does. */
    NONE,
    /** Some do. */
    SOME,
    /** All do, and there is at least one. */
    ALL
  }

  /** The sums of a form. */
  public static Sums of(Form form) {
    return of(form.funding(), form.indicators(), form.total());
  }

  /** The same of what has been read of a form. */
  public static Sums of(Funding funding, List<Indicator> indicators, Total total) {
    return of(funding, indicators, total, BigDecimal.ZERO);
  }

  /** The same, where a sum that is less than that apart from the total agrees as well. */
  public static Sums of(
      Funding funding, List<Indicator> indicators, Total total, BigDecimal slack) {
    Optional<BigDecimal> points = PartSums.ofTotal(funding, FundField.POINTS);
    Optional<BigDecimal> score = PartSums.ofTotal(funding, FundField.SCORE);
    return new Sums(
        compare(PartSums.points(indicators), points, total.points(), slack),
        compare(PartSums.scores(indicators), score, total.score(), slack),
        ofFunds(funding, slack));
  }

  private static Answer ofFunds(Funding funding, BigDecimal slack) {
    Answer all = Answer.NONE;
    for (FundField amount : FundField.AMOUNTS) {
      Answer one = ofAmounts(funding, amount, slack);
      all = all == Answer.NONE || one == Answer.DIFFERS ? one : all;
    }
    return all;
  }

  /** Whether one amount of the total row is the sum of what stands below it. */
  public static Answer ofAmounts(Funding funding, FundField amount, BigDecimal slack) {
    Optional<BigDecimal> parts = PartSums.belowTotal(funding, amount);
    return compare(parts, Optional.empty(), PartSums.ofTotal(funding, amount), slack);
  }

  /** Whether a sum, with the funds or without them, is the total. */
  static Answer compare(
      Optional<BigDecimal> sum,
      Optional<BigDecimal> funds,
      Optional<BigDecimal> total,
      BigDecimal slack) {
    if (sum.isEmpty() || total.isEmpty()) {
      return Answer.NONE;
    }
    boolean agrees = isNear(sum, total, slack) || isNear(PartSums.plus(sum, funds), total, slack);
    return agrees ? Answer.AGREES : Answer.DIFFERS;
  }

  private static boolean isNear(
      Optional<BigDecimal> one, Optional<BigDecimal> other, BigDecimal slack) {
    return one.get().compareTo(other.get()) == 0
        || slack.signum() > 0 && one.get().subtract(other.get()).abs().compareTo(slack) < 0;
  }

  /** Whether all may close in a form that has such funds. */
  public static boolean mayClose(Funding funding) {
    return ofFunds(funding, BigDecimal.ZERO) != Answer.DIFFERS;
  }

  /** How many close. */
  public Closing closing() {
    if (!agreeInTable() && funds != Answer.AGREES) {
      return Closing.NONE;
    }
    return differInTable() || funds == Answer.DIFFERS ? Closing.SOME : Closing.ALL;
  }

  /** Whether all do, and there is at least one. */
  public boolean areClosed() {
    return closing() == Closing.ALL;
  }

  /** Whether they prove points or scores. */
  public boolean agreeInTable() {
    return points == Answer.AGREES || scores == Answer.AGREES;
  }

  /** Whether the total's score is that of the rows. */
  public boolean proveScore() {
    return scores == Answer.AGREES;
  }

  /**
   * Whether a number may be missing: points or scores differ from the total, and neither agrees.
   */
  public boolean lackNumbers() {
    return !agreeInTable() && differInTable();
  }

  /** Whether points or scores differ from their total. */
  public boolean differInTable() {
    return points == Answer.DIFFERS || scores == Answer.DIFFERS;
  }
}

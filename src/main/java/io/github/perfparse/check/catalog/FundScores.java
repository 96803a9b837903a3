package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Printed;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.FundField;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The fund row's score against points × execution rate. */
final class FundScores {

  /** Scores are worked out to two decimals (label-variants 6). */
  private static final int DECIMALS = 2;

  private FundScores() {}

  /**
   * What the fund score would be.
   *
   * @param rate the printed rate, at most 100
   * @param value points × rate, rounded to two decimals
   */
  record ByRate(BigDecimal points, BigDecimal rate, BigDecimal value) {

    /** How it comes about: {@code 10 × 92.14 % = 9.21}. */
    Message product() {
      return Message.of("fund.product", points, rate, value);
    }
  }

  /** The score by the printed points and rate; empty where one of them is not printed. */
  static Optional<ByRate> byRate(Figures figures) {
    Figure points = figures.fundTotal(FundField.POINTS);
    Figure rate = figures.fundTotal(FundField.RATE);
    if (points.isBlank() || rate.isBlank()) {
      return Optional.empty();
    }
    BigDecimal capped = rate.number().min(Decimals.HUNDRED);
    BigDecimal value =
        points.number().multiply(capped).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    return Optional.of(new ByRate(points.number(), capped, value));
  }

  static List<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure score = figures.fundTotal(FundField.SCORE);
    Optional<ByRate> byRate = byRate(figures);
    if (score.isBlank() || byRate.isEmpty() || agrees(examination, score, byRate.get())) {
      return List.of();
    }
    return List.of(mismatch(examination, score, byRate.get()));
  }

  private static boolean agrees(Examination examination, Figure score, ByRate byRate) {
    Figures figures = examination.figures();
    return Decimals.within(examination.tolerance(), score.number(), byRate.value())
        || isProduct(figures, score.number(), DECIMALS)
        || isProduct(figures, score.number(), Printed.decimals(score.text()));
  }

  /** Whether the score is points × rate, by the printed rate or by the exact one. */
  private static boolean isProduct(Figures figures, BigDecimal score, int decimals) {
    BigDecimal points = figures.fundTotal(FundField.POINTS).number();
    BigDecimal rate = figures.fundTotal(FundField.RATE).number().min(Decimals.HUNDRED);
    Figure budget = figures.fundTotal(FundField.ANNUAL_BUDGET);
    Figure executed = figures.fundTotal(FundField.EXECUTED);
    if (Decimals.isQuotient(score, points.multiply(rate), Decimals.HUNDRED, decimals)) {
      return true;
    }
    if (budget.isBlank() || executed.isBlank() || budget.number().signum() <= 0) {
      return false;
    }
    BigDecimal spent = executed.number().min(budget.number());
    return Decimals.isQuotient(score, points.multiply(spent), budget.number(), decimals);
  }

  private static Finding mismatch(Examination examination, Figure score, ByRate byRate) {
    Figures figures = examination.figures();
    return examination
        .finding(score)
        .compares(byRate.value(), score.number())
        .within(examination.tolerance())
        .using(figures.fundTotal(FundField.POINTS), figures.fundTotal(FundField.RATE), score)
        .says("fund.score", score.name(), score.number(), byRate.product());
  }
}

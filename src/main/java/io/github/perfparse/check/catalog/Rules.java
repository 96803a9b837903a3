package io.github.perfparse.check.catalog;

import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.lexicon.Edits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue of rules, in the order of the table that {@code perfparse rules} prints. */
public final class Rules {

  /** Every rule. */
  public static final List<Rule> ALL =
      List.of(
          ScoreRule.SCORE_TOTAL_MISMATCH,
          ScoreRule.POINTS_TOTAL_MISMATCH,
          ScoreRule.POINTS_NOT_100,
          ScoreRule.SCORE_ABOVE_POINTS,
          ScoreRule.NEGATIVE_VALUE,
          FundingRule.FUND_SUM_MISMATCH,
          FundingRule.EXECUTION_RATE_MISMATCH,
          FundingRule.FUND_SCORE_MISMATCH,
          IndicatorRule.DEDUCTION_UNEXPLAINED,
          IndicatorRule.FULL_SCORE_TARGET_MISSED,
          IndicatorRule.DEDUCTION_TARGET_MET,
          IndicatorRule.UNIT_MISMATCH,
          ScoreRule.GRADE_MISMATCH,
          ScoreRule.CATEGORY_WEIGHTS,
          IndicatorRule.LEVEL_MISMATCH,
          IndicatorRule.DUPLICATE_INDICATOR,
          HeaderRule.DUPLICATE_FORM,
          HeaderRule.MISSING_FIELD,
          FundingRule.MONEY_UNIT_UNKNOWN,
          ReadingRule.UNREADABLE_NUMBER,
          ReadingRule.TRUNCATED_TEXT,
          ReadingRule.UNRECOGNISED_TEXT,
          ReadingRule.OTHER_COLUMN,
          ReadingRule.BETWEEN_FORMS);

  private Rules() {}

  /** The rule of this id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rule that was meant by a mistyped id; empty where none is near. */
  public static Optional<Rule> nearest(String id) {
    int limit = Math.max(2, id.length() / 3);
    return ALL.stream()
        .min(Comparator.comparingInt(rule -> Edits.between(id, rule.id())))
        .filter(rule -> Edits.between(id, rule.id()) <= limit);
  }
}

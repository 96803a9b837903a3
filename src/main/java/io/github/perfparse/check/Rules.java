package io.github.perfparse.check;

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
          ReadingRule.UNREADABLE_NUMBER,
          ReadingRule.TRUNCATED_TEXT,
          ReadingRule.UNRECOGNISED_TEXT);

  private Rules() {}

  /** The rule of this id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rule that was meant by a mistyped id; empty where none is near. */
  public static Optional<Rule> nearest(String id) {
    int limit = Math.max(2, id.length() / 3);
    return ALL.stream()
        .min(Comparator.comparingInt(rule -> distance(id, rule.id())))
        .filter(rule -> distance(id, rule.id()) <= limit);
  }

  /** The number of letters to put in, take out or change (Levenshtein), row by row. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}

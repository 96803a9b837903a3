package io.github.perfparse.check.catalog;

import static io.github.perfparse.check.evidence.Severity.ERROR;
import static io.github.perfparse.check.evidence.Severity.INFO;
import static io.github.perfparse.check.evidence.Severity.WARNING;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.lexicon.Edits;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of rules, in the order of the table that {@code perfparse rules} prints. */
public enum Rules implements Rule {
  SCORE_TOTAL_MISMATCH(ERROR, "0"),
  SCORE_STATED_MISMATCH(WARNING, "0"),
  POINTS_TOTAL_MISMATCH(ERROR, "0"),
  POINTS_NOT_100(WARNING),
  SCORE_ABOVE_POINTS(ERROR),
  NEGATIVE_VALUE(ERROR),
  FUND_SUM_MISMATCH(ERROR, "0"),
  EXECUTION_RATE_MISMATCH(ERROR, "0.01"),
  FUND_SCORE_MISMATCH(WARNING, "0"),
  DEDUCTION_UNEXPLAINED(WARNING),
  FULL_SCORE_TARGET_MISSED(WARNING),
  DEDUCTION_TARGET_MET(INFO),
  UNIT_MISMATCH(WARNING),
  GRADE_MISMATCH(ERROR),
  CATEGORY_WEIGHTS(INFO),
  LEVEL_MISMATCH(WARNING),
  DUPLICATE_INDICATOR(WARNING),
  DUPLICATE_FORM(WARNING),
  MISSING_FIELD(ERROR),
  MONEY_UNIT_UNKNOWN(WARNING),
  UNREADABLE_NUMBER(ERROR),
  TRUNCATED_TEXT(INFO),
  UNRECOGNISED_TEXT(WARNING),
  OTHER_COLUMN(INFO),
  BETWEEN_FORMS(INFO);

  /** Every rule. */
  public static final List<Rule> ALL = List.of(values());

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Severity severity;
  private final Optional<BigDecimal> tolerance;

  Rules(Severity severity) {
    this.severity = severity;
    this.tolerance = Optional.empty();
  }

  /** A rule that compares numbers, which may be so far apart. */
  Rules(Severity severity, String tolerance) {
    this.severity = severity;
    this.tolerance = Optional.of(new BigDecimal(tolerance));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Optional<BigDecimal> tolerance() {
    return tolerance;
  }

  // A switch, since each method reference would cost a plain run as much as reading ten rows.
  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case SCORE_TOTAL_MISMATCH -> Totals.scores(examination);
      case SCORE_STATED_MISMATCH -> StatedScores.check(examination);
      case POINTS_TOTAL_MISMATCH -> Totals.points(examination);
      case POINTS_NOT_100 -> ScoreBounds.pointsNot100(examination);
      case SCORE_ABOVE_POINTS -> ScoreBounds.scoreAbovePoints(examination);
      case NEGATIVE_VALUE -> ScoreBounds.negative(examination);
      case FUND_SUM_MISMATCH -> FundSums.check(examination);
      case EXECUTION_RATE_MISMATCH -> ExecutionRates.check(examination);
      case FUND_SCORE_MISMATCH -> FundScores.check(examination);
      case DEDUCTION_UNEXPLAINED,
          FULL_SCORE_TARGET_MISSED,
          DEDUCTION_TARGET_MET,
          UNIT_MISMATCH,
          LEVEL_MISMATCH ->
          RowRules.check(this, examination);
      case GRADE_MISMATCH -> Grades.check(examination);
      case CATEGORY_WEIGHTS -> CategoryWeights.check(examination);
      case DUPLICATE_INDICATOR -> Duplicates.indicators(examination);
      case DUPLICATE_FORM -> Duplicates.forms(examination);
      case MISSING_FIELD -> MissingFields.check(examination);
      case MONEY_UNIT_UNKNOWN -> MoneyUnits.check(examination);
      case UNREADABLE_NUMBER ->
          StrayCells.of(examination, Leftover.Kind.UNREADABLE_NUMBER, "stray.number");
      case TRUNCATED_TEXT -> StrayCells.of(examination, Leftover.Kind.TRUNCATED_TEXT, "stray.cut");
      case UNRECOGNISED_TEXT ->
          StrayCells.of(examination, Leftover.Kind.UNRECOGNISED_TEXT, "stray.text");
      case OTHER_COLUMN -> StrayCells.otherColumns(examination);
      case BETWEEN_FORMS -> StrayCells.betweenForms(examination);
    };
  }

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

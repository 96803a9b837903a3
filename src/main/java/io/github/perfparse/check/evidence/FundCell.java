package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number columns of the fund table. */
public enum FundCell {
  INITIAL_BUDGET("initialBudget", "年初预算数"),
  ANNUAL_BUDGET("annualBudget", "全年预算数"),
  EXECUTED("executed", "全年执行数"),
  POINTS("points", "分值"),
  RATE("executionRatePercent", "执行率"),
  SCORE("score", "得分");

  /** The section of the cells' pointers. */
  static final String SECTION = "funding/rows";

  /** How many columns there are. */
  static final int COUNT = values().length;

  /** The columns that hold money. */
  public static final List<FundCell> AMOUNTS = List.of(INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED);

  private final String key;
  private final String label;

  FundCell(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The column's name in the output. */
  String key() {
    return key;
  }

  /** The column's usual head. */
  String label() {
    return label;
  }

  /** Whether the field of that name holds money. */
  static boolean isAmount(String field) {
    for (FundCell amount : AMOUNTS) {
      if (amount.key.equals(field)) {
        return true;
      }
    }
    return false;
  }

  Optional<BigDecimal> of(Funding.Row row) {
    return switch (this) {
      case INITIAL_BUDGET -> row.initialBudget();
      case ANNUAL_BUDGET -> row.annualBudget();
      case EXECUTED -> row.executed();
      case POINTS -> row.points();
      case RATE -> row.executionRatePercent();
      case SCORE -> row.score();
    };
  }
}

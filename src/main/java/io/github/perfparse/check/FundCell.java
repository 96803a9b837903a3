package io.github.perfparse.check;

import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The number columns of the fund table. */
enum FundCell {
  INITIAL_BUDGET("initialBudget", "年初预算数", Funding.Row::initialBudget),
  ANNUAL_BUDGET("annualBudget", "全年预算数", Funding.Row::annualBudget),
  EXECUTED("executed", "全年执行数", Funding.Row::executed),
  POINTS("points", "分值", Funding.Row::points),
  RATE("executionRatePercent", "执行率", Funding.Row::executionRatePercent),
  SCORE("score", "得分", Funding.Row::score);

  /** The columns that hold money. */
  static final List<FundCell> AMOUNTS = List.of(INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED);

  private final String key;
  private final String label;
  private final Function<Funding.Row, Optional<BigDecimal>> getter;

  FundCell(String key, String label, Function<Funding.Row, Optional<BigDecimal>> getter) {
    this.key = key;
    this.label = label;
    this.getter = getter;
  }

  /** The column's name in the output. */
  String key() {
    return key;
  }

  /** The column's usual head. */
  String label() {
    return label;
  }

  Optional<BigDecimal> of(Funding.Row row) {
    return getter.apply(row);
  }
}

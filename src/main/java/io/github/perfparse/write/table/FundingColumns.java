package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;
import static io.github.perfparse.write.table.Column.Kind.YUAN;

import io.github.perfparse.form.Funding;

/** The columns of the table of fund rows. */
final class FundingColumns {

  static final TableShape<Funding.Row> SHAPE =
      new TableShape<>(
          new ItemColumns<Funding.Row>()
              .item("kind", "资金类别", TEXT, row -> Value.text(row.kind().key()))
              .item("label", "资金名称", TEXT, row -> Value.text(row.label()))
              .item("initialBudget", "年初预算数（元）", YUAN, row -> Value.number(row.initialBudget()))
              .item("annualBudget", "全年预算数（元）", YUAN, row -> Value.number(row.annualBudget()))
              .item("executed", "全年执行数（元）", YUAN, row -> Value.number(row.executed()))
              .item("points", "分值", SCORE, row -> Value.number(row.points()))
              .item("executionRatePercent", "执行率（%）", SCORE, FundingColumns::rate)
              .item("score", "得分", SCORE, row -> Value.number(row.score()))
              .item("line", "行号", INTEGER, row -> Value.number(row.line()))
              .list(),
          (form, findings) -> form.funding().rows());

  private FundingColumns() {}

  private static Value rate(Funding.Row row) {
    return Value.number(row.executionRatePercent());
  }
}

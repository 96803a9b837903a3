package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.DECIMAL;
import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the table of indicators. */
final class IndicatorColumns {

  static final TableShape<Indicator> SHAPE =
      new TableShape<>(
          new ItemColumns<Indicator>()
              .form("year", "年度", INTEGER, FormColumns::year)
              .form("projectName", "项目名称", TEXT, FormColumns::projectName)
              .form("implementingUnit", "实施单位", TEXT, FormColumns::unit)
              .item("level1", "一级指标", TEXT, row -> Value.text(row.level1()))
              .item("level2", "二级指标", TEXT, row -> Value.text(row.level2()))
              .item("level3", "三级指标", TEXT, row -> Value.text(row.level3()))
              .item("target", "年度指标值", TEXT, target(q -> Value.text(q.text())))
              .item("target_operator", "指标值比较", TEXT, target(q -> Operator.name(q.operator())))
              .item("target_value", "指标值数值", DECIMAL, target(q -> Value.number(q.value())))
              .item("target_unit", "指标值单位", TEXT, target(q -> Value.text(q.unit())))
              .item("actual", "实际完成值", TEXT, actual(q -> Value.text(q.text())))
              .item("actual_operator", "完成值比较", TEXT, actual(q -> Operator.name(q.operator())))
              .item("actual_value", "完成值数值", DECIMAL, actual(q -> Value.number(q.value())))
              .item("actual_unit", "完成值单位", TEXT, actual(q -> Value.text(q.unit())))
              .item("points", "分值", SCORE, row -> Value.number(row.points()))
              .item("score", "得分", SCORE, row -> Value.number(row.score()))
              .item("deviation", "偏差原因分析及改进措施", PROSE, row -> Value.text(row.deviation()))
              .item("line", "行号", INTEGER, row -> Value.number(row.line()))
              .list(),
          (form, findings) -> form.indicators());

  private IndicatorColumns() {}

  private static Function<Indicator, Value> target(Function<Quantity, Value> part) {
    return row -> part(row.target(), part);
  }

  private static Function<Indicator, Value> actual(Function<Quantity, Value> part) {
    return row -> part(row.actual(), part);
  }

  private static Value part(Optional<Quantity> quantity, Function<Quantity, Value> part) {
    return quantity.map(part).orElse(Value.NOTHING);
  }
}

package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.DECIMAL;
import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the table of indicators. */
final class IndicatorColumns {

  static final TableShape<Indicator> SHAPE = shape();

  private final ItemColumns<Indicator> columns = new ItemColumns<>();

  private IndicatorColumns() {}

  private static TableShape<Indicator> shape() {
    IndicatorColumns shape = new IndicatorColumns();
    shape.columns.form(FormField.YEAR, INTEGER);
    shape.columns.form(FormField.PROJECT_NAME, TEXT);
    shape.columns.form(FormField.UNIT, TEXT);
    for (IndicatorField field : IndicatorField.values()) {
      shape.add(field);
    }
    shape.columns.item("line", "行号", INTEGER, row -> Value.number(row.line()));
    return new TableShape<>(shape.columns.list(), (form, findings) -> form.indicators());
  }

  private void add(IndicatorField field) {
    switch (field) {
      case TARGET -> quantity(field.key(), field.label(), "指标值", Indicator::target);
      case ACTUAL -> quantity(field.key(), field.label(), "完成值", Indicator::actual);
      case POINTS, SCORE -> item(field, SCORE);
      case DEVIATION -> item(field, PROSE);
      case LEVEL1, LEVEL2, LEVEL3 -> item(field, TEXT);
    }
  }

  private void item(IndicatorField field, Column.Kind kind) {
    columns.item(field.key(), field.label(), kind, row -> Value.of(field.of(row)));
  }

  /** The text of a quantity and the parts that it was read as. */
  private void quantity(
      String name, String label, String head, Function<Indicator, Optional<Quantity>> quantity) {
    part(name, label, TEXT, quantity, q -> Value.text(q.text()));
    part(
        name + "_operator",
        head + "比较",
        TEXT,
        quantity,
        q -> Value.text(q.operator().map(IndicatorColumns::word)));
    part(name + "_value", head + "数值", DECIMAL, quantity, q -> Value.number(q.value()));
    part(name + "_unit", head + "单位", TEXT, quantity, q -> Value.text(q.unit()));
  }

  /** {@code =} would be taken for the start of a formula, and a word needs no quotes in a query. */
  private static String word(String operator) {
    return switch (operator) {
      case ">" -> "gt";
      case ">=" -> "ge";
      case "=" -> "eq";
      case "<=" -> "le";
      case "<" -> "lt";
      default -> operator;
    };
  }

  private void part(
      String name,
      String head,
      Column.Kind kind,
      Function<Indicator, Optional<Quantity>> quantity,
      Function<Quantity, Value> part) {
    columns.item(name, head, kind, row -> quantity.apply(row).map(part).orElse(Value.NOTHING));
  }
}

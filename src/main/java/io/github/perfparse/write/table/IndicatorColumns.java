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
import java.util.function.Function;

/** The columns of the table of indicators. */
final class IndicatorColumns {

  static final TableShape<Indicator> SHAPE = shape();

  private IndicatorColumns() {}

  private static TableShape<Indicator> shape() {
    ItemColumns<Indicator> columns =
        new ItemColumns<Indicator>()
            .form(FormField.YEAR, INTEGER)
            .form(FormField.PROJECT_NAME, TEXT)
            .form(FormField.UNIT, TEXT);
    for (IndicatorField field : IndicatorField.values()) {
      columns.item(field.key(), field.label(), kind(field), new Cell(Part.WHOLE, field));
      if (field == IndicatorField.TARGET || field == IndicatorField.ACTUAL) {
        String head = field == IndicatorField.TARGET ? "指标值" : "完成值";
        columns.item(field.key() + "_operator", head + "比较", TEXT, new Cell(Part.OPERATOR, field));
        columns.item(field.key() + "_value", head + "数值", DECIMAL, new Cell(Part.NUMBER, field));
        columns.item(field.key() + "_unit", head + "单位", TEXT, new Cell(Part.UNIT, field));
      }
    }
    return new TableShape<>(columns.item("line", "行号", INTEGER, new Line()).list());
  }

  private static Column.Kind kind(IndicatorField field) {
    return switch (field) {
      case POINTS, SCORE -> SCORE;
      case DEVIATION -> PROSE;
      case TARGET, ACTUAL, LEVEL1, LEVEL2, LEVEL3 -> TEXT;
    };
  }

  /** What of a field a column has. */
  private enum Part {
    WHOLE,
    OPERATOR,
    NUMBER,
    UNIT
  }

  private record Line() implements Function<Indicator, Value> {

    @Override
    public Value apply(Indicator row) {
      return Value.number(row.line());
    }
  }

  /** The cell of a column; no lambda, for those cost a start as much as reading ten rows. */
  private record Cell(Part part, IndicatorField field) implements Function<Indicator, Value> {

    @Override
    public Value apply(Indicator row) {
      return field.of(row).orElse(null) instanceof Quantity quantity
          ? of(quantity)
          : Value.of(field.of(row));
    }

    private Value of(Quantity quantity) {
      return switch (part) {
        case OPERATOR -> Value.text(word(quantity.operator().orElse("")));
        case NUMBER -> Value.of(quantity.value());
        case UNIT -> Value.of(quantity.unit());
        case WHOLE -> Value.text(quantity.text());
      };
    }

    /**
     * {@code =} would be taken for the start of a formula, and a word needs no quotes in a query.
     */
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
  }
}

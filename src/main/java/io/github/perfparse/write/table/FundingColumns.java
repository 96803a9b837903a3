package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;
import static io.github.perfparse.write.table.Column.Kind.YUAN;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;

/** The columns of the table of fund rows. */
final class FundingColumns {

  static final TableShape<Funding.Row> SHAPE = shape();

  private FundingColumns() {}

  private static TableShape<Funding.Row> shape() {
    ItemColumns<Funding.Row> columns = new ItemColumns<>();
    columns.item("kind", "资金类别", TEXT, row -> Value.text(row.kind().key()));
    columns.item("label", "资金名称", TEXT, row -> Value.text(row.label()));
    for (FundField field : FundField.values()) {
      Column.Kind kind = FundField.AMOUNTS.contains(field) ? YUAN : SCORE;
      String head = field.label() + unit(field);
      columns.item(field.key(), head, kind, row -> Value.of(field.of(row)));
    }
    columns.item("line", "行号", INTEGER, row -> Value.number(row.line()));
    return new TableShape<>(columns.list());
  }

  private static String unit(FundField field) {
    return switch (field) {
      case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED -> "（元）";
      case RATE -> "（%）";
      case POINTS, SCORE -> "";
    };
  }
}

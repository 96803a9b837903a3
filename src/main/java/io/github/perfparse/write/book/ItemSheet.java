package io.github.perfparse.write.book;

import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import io.github.perfparse.write.xlsx.XlsxSheet;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * 资金 or 指标: a table's columns behind those that say whose form it is. What is there for programs,
 * numbers apart from their texts and where a row stands, comes last and is not printed.
 */
final class ItemSheet {

  /** Said in front. */
  private static final Set<String> LEFT_OUT =
      Set.of("year", "projectName", "implementingUnit", "supervisingDepartment");

  private static final Set<String> PLACES = Set.of("file", "form", "row", "line", "kind");
  private static final int WIDEST = 24;

  private final Table table;
  private final Wording wording;
  private final BookColumns<Row> columns;
  private final XlsxSheet sheet;

  private record Row(Form form, List<Value> cells) {}

  ItemSheet(Table table, Wording wording, Language heads) throws IOException {
    this.table = table;
    this.wording = wording;
    columns = Front.columns(heads, Row::form);
    List<? extends Column<?>> all = table.columns();
    for (int i = 0; i < all.size(); i++) {
      if (!isForPrograms(all.get(i)) && !LEFT_OUT.contains(all.get(i).name())) {
        add(all.get(i), i);
      }
    }
    int printed = columns.count();
    for (int i = 0; i < all.size(); i++) {
      if (isForPrograms(all.get(i))) {
        add(all.get(i), i);
      }
    }
    sheet = XlsxSheet.list(wording.text("sheet." + table), columns.list());
    sheet.printOnly(printed);
  }

  private static boolean isForPrograms(Column<?> column) {
    return column.name().contains("_") || PLACES.contains(column.name());
  }

  private void add(Column<?> column, int index) {
    columns.add(
        column.name(),
        column.head(),
        column.kind(),
        WIDEST,
        row -> spoken(column.name(), row.cells().get(index)));
  }

  /** Words of the program's own in the language of the workbook. */
  private Value spoken(String column, Value value) {
    if (value.isBlank()) {
      return value;
    }
    if (column.equals("kind")) {
      return Value.text(wording.text("fund." + value.plain()));
    }
    return column.endsWith("_operator")
        ? Value.text(wording.text("operator." + value.plain()))
        : value;
  }

  int rowCount() {
    return sheet.rowCount();
  }

  void add(Form form) throws IOException {
    for (List<Value> cells : table.rows(form, List.of())) {
      sheet.add(columns.row(new Row(form, cells)));
    }
  }

  XlsxSheet sheet() {
    return sheet;
  }
}

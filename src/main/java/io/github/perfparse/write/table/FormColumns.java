package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.JSON;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.write.base.Entry;
import java.util.List;
import java.util.function.Function;

/** The columns of the table of forms. What a form has many of, and no table for, is JSON. */
final class FormColumns {

  static final TableShape<Form> SHAPE =
      new TableShape<>(
          List.of(
              column("file", "文件", TEXT, form -> Value.text(form.source().file())),
              column("form", "表序号", INTEGER, form -> Value.number(form.source().form())),
              column("firstLine", "首行", INTEGER, form -> Value.number(form.source().firstLine())),
              column("lastLine", "末行", INTEGER, form -> Value.number(form.source().lastLine())),
              column("dialect", "版式", TEXT, form -> Value.text(form.source().dialect())),
              column("status", "读取状态", TEXT, form -> Value.word(Status.of(form))),
              column(FormField.TITLE, TEXT),
              column(FormField.YEAR, INTEGER),
              column(FormField.PROJECT_NAME, TEXT),
              column(FormField.DEPARTMENT, TEXT),
              column(FormField.UNIT, TEXT),
              column(FormField.MONEY_UNIT, TEXT),
              column(FormField.EXPECTED, PROSE),
              column(FormField.ACHIEVED, PROSE),
              column(FormField.TOTAL_POINTS, SCORE),
              column(FormField.TOTAL_SCORE, SCORE),
              column("total_line", "总分行", INTEGER, FormColumns::totalLine),
              column(FormField.GRADE, TEXT),
              column("attributes", "其他栏目", JSON, form -> JsonText.attributes(form.attributes())),
              column("repairs", "修复", JSON, form -> JsonText.repairs(form.repairs()))));

  private FormColumns() {}

  private static Value totalLine(Form form) {
    return form.total().line().isPresent()
        ? Value.number(form.total().line().getAsInt())
        : Value.NOTHING;
  }

  private static Column<Entry<Form>> column(FormField field, Column.Kind kind) {
    return column(field.column(), field.label(), kind, form -> Value.of(field.of(form)));
  }

  private static Column<Entry<Form>> column(
      String name, String head, Column.Kind kind, Function<Form, Value> getter) {
    return new Column<>(name, head, kind, entry -> getter.apply(entry.form()));
  }
}

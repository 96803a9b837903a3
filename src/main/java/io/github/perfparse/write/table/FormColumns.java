package io.github.perfparse.write.table;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.JSON;
import static io.github.perfparse.write.table.Column.Kind.PROSE;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
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
              column("status", "读取状态", TEXT, form -> Value.text(Status.of(form).key())),
              column("title", "标题", TEXT, form -> Value.text(form.title())),
              column("year", "年度", INTEGER, FormColumns::year),
              column("projectName", "项目名称", TEXT, FormColumns::projectName),
              column("supervisingDepartment", "主管部门", TEXT, FormColumns::department),
              column("implementingUnit", "实施单位", TEXT, FormColumns::unit),
              column("funding_unit", "金额单位", TEXT, form -> Value.text(form.funding().unit())),
              column("objectives_expected", "预期目标", PROSE, FormColumns::expected),
              column("objectives_actual", "实际完成情况", PROSE, FormColumns::actual),
              column("total_points", "总分分值", SCORE, form -> Value.number(form.total().points())),
              column("total_score", "总分得分", SCORE, form -> Value.number(form.total().score())),
              column("total_line", "总分行", INTEGER, FormColumns::totalLine),
              column("grade", "评分等级", TEXT, form -> Value.text(form.grade())),
              column("attributes", "其他栏目", JSON, form -> JsonText.attributes(form.attributes())),
              column("repairs", "修复", JSON, form -> JsonText.repairs(form.repairs()))),
          (form, findings) -> List.of(form));

  private FormColumns() {}

  static Value year(Form form) {
    return form.year().map(Value::number).orElse(Value.NOTHING);
  }

  private static Value department(Form form) {
    return Value.text(form.supervisingDepartment());
  }

  static Value projectName(Form form) {
    return Value.text(form.projectName());
  }

  static Value unit(Form form) {
    return Value.text(form.implementingUnit());
  }

  private static Value expected(Form form) {
    return Value.text(form.objectives().expected());
  }

  private static Value actual(Form form) {
    return Value.text(form.objectives().actual());
  }

  private static Value totalLine(Form form) {
    return form.total().line().isPresent()
        ? Value.number(form.total().line().getAsInt())
        : Value.NOTHING;
  }

  private static Column<Entry<Form>> column(
      String name, String head, Column.Kind kind, Function<Form, Value> getter) {
    return new Column<>(name, head, kind, entry -> getter.apply(entry.form()));
  }
}

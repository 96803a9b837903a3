package io.github.perfparse.write.book;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.TEXT;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Value;
import java.util.function.Function;

/** What every list begins with: whose form it is; and where it stands. */
final class Front {

  private static final int NAME = 16;
  private static final int PROJECT = 20;
  private static final int YEAR = 9;

  private Front() {}

  static <R> BookColumns<R> columns(Language heads, Function<R, Form> form) {
    return new BookColumns<R>(heads)
        .add("department", "主管部门", TEXT, NAME, row -> department(form.apply(row)))
        .add("unit", "实施单位", TEXT, NAME, row -> Value.of(form.apply(row).implementingUnit()))
        .add("project", "项目名称", TEXT, PROJECT, row -> Value.of(form.apply(row).projectName()))
        .add("year", "年度", INTEGER, YEAR, row -> year(form.apply(row)));
  }

  /** Where in its file something stands: 第 5 行, 第 3 页, 表“附件2”; of a document no line. */
  static String place(SourceRef source, int line, Wording wording) {
    if (source.place().page().isPresent()) {
      return wording.text("book.page", source.place().page().getAsInt());
    }
    return source.place().sheet().orElseGet(() -> wording.text("book.line", line));
  }

  private static Value department(Form form) {
    return Value.of(form.supervisingDepartment());
  }

  private static Value year(Form form) {
    return form.year().map(Value::number).orElse(Value.NOTHING);
  }
}

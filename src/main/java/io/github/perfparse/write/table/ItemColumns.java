package io.github.perfparse.write.table;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.write.base.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists the columns of a table whose rows are parts of a form. */
final class ItemColumns<T> {

  private final List<Column<Entry<T>>> columns = new ArrayList<>();

  /** Begins with the columns that say which row of which form it is. */
  ItemColumns() {
    form("file", "文件", Column.Kind.TEXT, form -> Value.text(form.source().file()));
    form("form", "表序号", Column.Kind.INTEGER, form -> Value.number(form.source().form()));
    add("row", "行序号", Column.Kind.INTEGER, entry -> Value.number(entry.row()));
  }

  /** A column that repeats a value of the form on each row. */
  ItemColumns<T> form(String name, String head, Column.Kind kind, Function<Form, Value> getter) {
    return add(name, head, kind, entry -> getter.apply(entry.form()));
  }

  /** A column that repeats a field of the form on each row. */
  ItemColumns<T> form(FormField field, Column.Kind kind) {
    return form(field.column(), field.label(), kind, form -> Value.of(field.of(form)));
  }

  /** A column of the rows' own. */
  ItemColumns<T> item(String name, String head, Column.Kind kind, Function<T, Value> getter) {
    return add(name, head, kind, entry -> getter.apply(entry.item()));
  }

  List<Column<Entry<T>>> list() {
    return List.copyOf(columns);
  }

  private ItemColumns<T> add(
      String name, String head, Column.Kind kind, Function<Entry<T>, Value> getter) {
    columns.add(new Column<>(name, head, kind, getter));
    return this;
  }
}

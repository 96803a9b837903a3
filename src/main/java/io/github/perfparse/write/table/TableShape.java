package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.Entry;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The columns of a {@link Table} and what its rows are made of.
 *
 * @param columns the columns in their order
 * @param items what a form and its findings give to the table
 */
record TableShape<T>(
    List<Column<Entry<T>>> columns, BiFunction<Form, List<Finding>, List<T>> items) {

  List<List<Value>> rows(Form form, List<Finding> findings) {
    return Entry.of(form, items.apply(form, findings)).stream().map(this::row).toList();
  }

  private List<Value> row(Entry<T> entry) {
    return columns.stream().map(column -> column.getter().apply(entry)).toList();
  }
}

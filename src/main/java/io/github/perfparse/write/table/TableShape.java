package io.github.perfparse.write.table;

import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a {@link Table} in their order.
 *
 * @param <T> what a row tells of
 */
record TableShape<T>(List<Column<Entry<T>>> columns) {

  /** The rows that a form gives to the table for its items. */
  List<List<Value>> rows(Form form, List<T> items) {
    List<List<Value>> rows = new ArrayList<>(items.size());
    for (Entry<T> entry : Entry.of(form, items)) {
      List<Value> row = new ArrayList<>(columns.size());
      for (Column<Entry<T>> column : columns) {
        row.add(column.getter().apply(entry));
      }
      rows.add(row);
    }
    return rows;
  }
}

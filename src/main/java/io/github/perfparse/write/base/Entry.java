package io.github.perfparse.write.base;

import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * What a row of a table is made of.
 *
 * @param row 1-based number of the row among those of its form
 * @param item what it tells of
 */
public record Entry<T>(Form form, int row, T item) {

  /** An entry for each item, numbered in their order. */
  public static <T> List<Entry<T>> of(Form form, List<T> items) {
    List<Entry<T>> entries = new ArrayList<>(items.size());
    for (T item : items) {
      entries.add(new Entry<>(form, entries.size() + 1, item));
    }
    return entries;
  }
}

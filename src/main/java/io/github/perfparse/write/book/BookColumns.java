package io.github.perfparse.write.book;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import io.github.perfparse.write.xlsx.XlsxColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists the columns of a sheet. */
final class BookColumns<R> {

  private final Language heads;
  private final List<XlsxColumn> columns = new ArrayList<>();
  private final List<Function<R, Value>> getters = new ArrayList<>();

  BookColumns(Language heads) {
    this.heads = heads;
  }

  /**
   * Adds a column.
   *
   * @param widest how wide it may become, in Latin letters
   */
  BookColumns<R> add(
      String name, String head, Column.Kind kind, int widest, Function<R, Value> getter) {
    columns.add(new XlsxColumn(heads == Language.ZH ? head : name, kind, widest));
    getters.add(getter);
    return this;
  }

  int count() {
    return columns.size();
  }

  List<XlsxColumn> list() {
    return columns;
  }

  List<Value> row(R item) {
    return getters.stream().map(getter -> getter.apply(item)).toList();
  }
}

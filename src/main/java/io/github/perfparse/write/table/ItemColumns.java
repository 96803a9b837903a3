package io.github.perfparse.write.table;

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
    columns.add(new Column<>("file", "文件", Column.Kind.TEXT, Place.FILE));
    columns.add(new Column<>("form", "表序号", Column.Kind.INTEGER, Place.FORM));
    columns.add(new Column<>("row", "行序号", Column.Kind.INTEGER, Place.ROW));
  }

  /** Which row it is. No lambdas, for those cost a start as much as reading ten rows. */
  private enum Place implements Function<Entry<?>, Value> {
    FILE,
    FORM,
    ROW;

    @Override
    public Value apply(Entry<?> entry) {
      return switch (this) {
        case FILE -> Value.text(entry.form().source().file());
        case FORM -> Value.number(entry.form().source().form());
        case ROW -> Value.number(entry.row());
      };
    }
  }

  private record OfForm(FormField field) implements Function<Entry<?>, Value> {

    @Override
    public Value apply(Entry<?> entry) {
      return Value.of(field.of(entry.form()));
    }
  }

  private record OfItem<T>(Function<T, Value> getter) implements Function<Entry<T>, Value> {

    @Override
    public Value apply(Entry<T> entry) {
      return getter.apply(entry.item());
    }
  }

  /** A column that repeats a field of the form on each row. */
  ItemColumns<T> form(FormField field, Column.Kind kind) {
    columns.add(new Column<>(field.column(), field.label(), kind, new OfForm(field)));
    return this;
  }

  /** A column of the rows' own. */
  ItemColumns<T> item(String name, String head, Column.Kind kind, Function<T, Value> getter) {
    columns.add(new Column<>(name, head, kind, new OfItem<>(getter)));
    return this;
  }

  List<Column<Entry<T>>> list() {
    return List.copyOf(columns);
  }
}

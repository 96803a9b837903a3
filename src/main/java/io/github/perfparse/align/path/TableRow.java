package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cells of one row of a table that has been laid out. */
public final class TableRow {

  private final Map<Column, Placed> cells = new EnumMap<>(Column.class);

  private TableRow() {}

  /** The rows of a table, in reading order; words in no column are left out. */
  public static List<TableRow> of(Alignment alignment, TableColumns table) {
    List<TableRow> rows = new ArrayList<>();
    int last = table.size();
    for (Placed cell : alignment.cells()) {
      int column = table.indexOf(cell.column());
      if (cell.column() == Column.STRAY) {
        continue;
      }
      if (column <= last && !(cell.column().isTail() && !rows.isEmpty())) {
        rows.add(new TableRow());
      }
      rows.get(rows.size() - 1).cells.putIfAbsent(cell.column(), cell);
      last = column;
    }
    return rows;
  }

  /** Whether the row has a cell in the column. */
  public boolean has(Column column) {
    return cells.containsKey(column);
  }

  /** The cell in a column that {@link #has} one. */
  public Placed cell(Column column) {
    return cells.get(column);
  }

  /** All cells, in the order of the columns' constants. */
  public Iterable<Placed> cells() {
    return cells.values();
  }

  /** The index of its first word. */
  public int first() {
    int first = Integer.MAX_VALUE;
    for (Placed cell : cells.values()) {
      first = Math.min(first, cell.from());
    }
    return first;
  }
}

package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cells of one row of a table that has been laid out. */
public final class TableRow {

  private final List<Placed> cells = new ArrayList<>();

  private TableRow() {}

  /** The rows of a table, in reading order; words in no column are left out. */
  public static List<TableRow> of(Alignment alignment, TableColumns table) {
    List<TableRow> rows = new ArrayList<>();
    int last = table.size();
    for (Placed cell : alignment.cells()) {
      if (cell.column() == Column.STRAY) {
        continue;
      }
      if (cell.place() <= last && !(cell.column().isTail() && !rows.isEmpty())) {
        rows.add(new TableRow());
      }
      rows.get(rows.size() - 1).cells.add(cell);
      last = cell.place();
    }
    return rows;
  }

  /** Whether the row has a cell in the column. */
  public boolean has(Column column) {
    return find(column) >= 0;
  }

  /**
   * The cell in a column that {@link #has} one; the first one in columns the form does not know.
   */
  public Placed cell(Column column) {
    return cells.get(find(column));
  }

  private int find(Column column) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() == column) {
        return i;
      }
    }
    return -1;
  }

  /** All cells, in reading order. */
  public List<Placed> cells() {
    return Collections.unmodifiableList(cells);
  }

  /** The index of its first word. */
  public int first() {
    int first = Integer.MAX_VALUE;
    for (Placed cell : cells) {
      first = Math.min(first, cell.from());
    }
    return first;
  }
}

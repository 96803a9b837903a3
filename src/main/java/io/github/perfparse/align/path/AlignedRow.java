package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cells of one row of a table that has been laid out. */
public final class AlignedRow {

  private final List<AlignedCell> cells = new ArrayList<>();

  private AlignedRow() {}

  /** The rows of a table, in reading order; words in no column are left out. */
  public static List<AlignedRow> of(Alignment alignment, TableColumns table) {
    List<AlignedRow> rows = new ArrayList<>();
    int last = table.size();
    for (AlignedCell cell : alignment.cells()) {
      if (cell.column() == TableColumn.STRAY) {
        continue;
      }
      if (cell.place() <= last && !(cell.column().isTail() && !rows.isEmpty())) {
        rows.add(new AlignedRow());
      }
      rows.get(rows.size() - 1).cells.add(cell);
      last = cell.place();
    }
    return rows;
  }

  /** The same row with its cell in a column another one; without it where that has no words. */
  public AlignedRow with(AlignedCell cell) {
    AlignedRow row = new AlignedRow();
    for (AlignedCell old : cells) {
      if (old.column() != cell.column()) {
        row.cells.add(old);
      }
    }
    if (cell.from() < cell.to()) {
      row.cells.add(cell);
    }
    return row;
  }

  /** Whether the row has a cell in the column. */
  public boolean has(TableColumn column) {
    return find(column) >= 0;
  }

  /**
   * The cell in a column that {@link #has} one; the first one in columns the form does not know.
   */
  public AlignedCell cell(TableColumn column) {
    return cells.get(find(column));
  }

  private int find(TableColumn column) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() == column) {
        return i;
      }
    }
    return -1;
  }

  /** All cells, in reading order. */
  public List<AlignedCell> cells() {
    return Collections.unmodifiableList(cells);
  }

  /** The index of its first word. */
  public int first() {
    int first = Integer.MAX_VALUE;
    for (AlignedCell cell : cells) {
      first = Math.min(first, cell.from());
    }
    return first;
  }
}

package io.github.perfparse.parse.census;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.List;

/** Where rows stand, as one number: their line and, for tables on one line, their column. */
public final class Position {

  private static final int COLUMN_BITS = 32;

  private Position() {}

  /** Where the cell begins. */
  public static long of(Cell cell) {
    return (long) cell.line() << COLUMN_BITS | cell.column();
  }

  /** Where the first printed cell of the row stands; a row that prints nothing has its line. */
  public static long of(Row row) {
    return row.printed().isEmpty() ? (long) row.line() << COLUMN_BITS : of(row.printed().get(0));
  }

  /** The line of a place. */
  public static int line(long place) {
    return (int) (place >>> COLUMN_BITS);
  }

  /** Where the last of the row's cells stands: its pieces may have come from several lines. */
  public static long last(Row row) {
    List<Cell> printed = row.printed();
    if (row.syntax() == Syntax.TAB && row.isOnOneLine() && !printed.isEmpty()) {
      return of(printed.get(printed.size() - 1));
    }
    long last = of(row);
    for (Cell cell : printed) {
      last = Math.max(last, of(cell));
    }
    return last;
  }
}

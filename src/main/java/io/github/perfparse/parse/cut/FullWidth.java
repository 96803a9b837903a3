package io.github.perfparse.parse.cut;

import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;

/**
 * How many cells every row of a form's table has, where all have one number of them.
 *
 * <p>Lines between rows that are broken hold fewer, and never three in a row as many that two of
 * them would be too many for one row: such lines are whole rows of a table that has lost blank
 * cells, and no width in common.
 */
final class FullWidth {

  /** So many rows of one width make it the table's. */
  private static final int TELLING = 3;

  private static final int NARROWEST = 6;

  private int widest;
  private int widestRows;
  private boolean uneven;

  /** The cells of the last line, and of how many lines above it. */
  private int last;

  private int alike;

  void see(Row row) {
    int cells = row.syntax() == Syntax.TAB ? row.cells().size() : 0;
    alike = cells == last ? alike + 1 : 1;
    last = cells;
    if (cells > widest) {
      widest = cells;
      widestRows = 0;
      uneven = false;
    }
    widestRows += cells == widest ? 1 : 0;
    uneven |= cells < widest && 2 * cells - 1 > widest && alike >= TELLING;
  }

  /** The cells of a whole row; zero if nothing tells. */
  int cells() {
    return widest >= NARROWEST && widestRows >= TELLING && !uneven ? widest : 0;
  }
}

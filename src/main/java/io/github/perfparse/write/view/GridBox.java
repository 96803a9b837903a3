package io.github.perfparse.write.view;

import java.util.List;

/**
 * A cell on its way to the terminal.
 *
 * @param row the row it begins in
 * @param column the column it begins in
 * @param lines its text and its marks, wrapped to its width
 */
record GridBox(GridCell cell, int row, int column, List<Line> lines) {

  GridBox {
    lines = List.copyOf(lines);
  }

  /** The row below it. */
  int nextRow() {
    return row + cell.rows();
  }

  /** The column right of it. */
  int nextColumn() {
    return column + cell.columns();
  }

  /**
   * One line of a cell.
   *
   * @param painted the same with colours
   */
  record Line(String text, String painted) {

    /** Both on one line. */
    Line before(Line other) {
      return new Line(text + " " + other.text, painted + " " + other.painted);
    }
  }
}

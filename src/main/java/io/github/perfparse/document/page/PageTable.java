package io.github.perfparse.document.page;

import java.util.List;

/**
 * A table, on one page or joined from several.
 *
 * @param page 1-based number of the last page it stands on
 * @param columns the edges between its columns, from left to right
 * @param top where it begins on its first page
 * @param bottom where it ends on its last page
 * @param rows how many rows it has
 * @param cells its cells
 * @param padding how far text keeps from the edges, in points
 */
record PageTable(
    int page,
    double[] columns,
    double top,
    double bottom,
    int rows,
    List<PageCell> cells,
    double padding) {

  double left() {
    return columns[0];
  }

  double right() {
    return columns[columns.length - 1];
  }

  /** Whether it is as wide as another and stands as far from the left. */
  boolean isAsWideAs(PageTable other) {
    return Math.abs(left() - other.left()) <= Stroke.NEAR
        && Math.abs(right() - other.right()) <= Stroke.NEAR;
  }

  /** The usual height of its characters; 0 if it has none. */
  double textSize() {
    double sum = 0;
    int count = 0;
    for (PageCell cell : cells) {
      for (GlyphLine line : cell.lines()) {
        sum += line.size();
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /**
   * What a row says, with the places of its cells; rows that say the same are equal. Cells that
   * cover other rows too are not looked at.
   */
  String rowText(int row) {
    StringBuilder text = new StringBuilder();
    for (PageCell cell : cells) {
      if (cell.row() == row && cell.rows() == 1 && !cell.isBlank()) {
        text.append(cell.column()).append('-').append(cell.endColumn()).append(' ');
        text.append(cell.text()).append('|');
      }
    }
    return text.toString();
  }

  /** What its first cell says. */
  String firstText() {
    return cells.isEmpty() ? "" : cells.get(0).text();
  }
}

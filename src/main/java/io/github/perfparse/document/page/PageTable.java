package io.github.perfparse.document.page;

import java.text.Normalizer;
import java.util.List;

/**
 * A table, on one page or joined from several.
 *
 * @param page 1-based number of the last page it stands on
 * @param columns the edges between its columns, from left to right
 * @param top where it begins on its first page
 * @param bottom where it ends on its last page
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
   * The same table without a blank last row of a single cell: where a row goes to the next page as
   * a whole, browsers draw the table's sides down to the end of the page.
   */
  PageTable withoutFiller() {
    PageCell last = cells.get(cells.size() - 1);
    return last.isBlank() && last.isOnlyIn(rows - 1) && last.columns() == columns.length - 1
        ? new PageTable(
            page, columns, top, bottom, rows - 1, cells.subList(0, cells.size() - 1), padding)
        : this;
  }

  /** How much of what begins in a row begins in a row of another table too. */
  int lengthSaidIn(int row, PageTable other, int otherRow) {
    int length = 0;
    for (PageCell cell : cells) {
      length += cell.row() == row && other.says(otherRow, cell) ? cell.text().length() : 0;
    }
    return length;
  }

  /** Whether all that a row and no other says is said in a row of another table in those places. */
  boolean saysTheSame(int row, PageTable other, int otherRow) {
    return isSaidIn(row, other, otherRow) && other.isSaidIn(otherRow, this, row);
  }

  private boolean isSaidIn(int row, PageTable other, int otherRow) {
    for (PageCell cell : cells) {
      if (cell.isOnlyIn(row) && !cell.isBlank() && !other.says(otherRow, cell)) {
        return false;
      }
    }
    return true;
  }

  private boolean says(int row, PageCell wanted) {
    for (PageCell cell : cells) {
      if (cell.row() == row
          && cell.column() == wanted.column()
          && cell.endColumn() == wanted.endColumn()
          && (cell.text().equals(wanted.text())
              || cell.rows() > 1 && cell.text().startsWith(wanted.text()))) {
        return true;
      }
    }
    return false;
  }

  /** What its first cell says, however it is spaced and in whatever characters. */
  String firstText() {
    String first = cells.isEmpty() ? "" : cells.get(0).text();
    return Normalizer.normalize(first, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}

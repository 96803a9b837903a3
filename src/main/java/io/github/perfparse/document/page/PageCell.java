package io.github.perfparse.document.page;

import io.github.perfparse.form.Place;
import java.util.List;

/**
 * A cell of a table on a page.
 *
 * @param row the first of the rows it covers, from 0
 * @param column the first of the columns it covers, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param drawn which of the cells of its page it was in the order in which they were drawn
 * @param unclosed whether no line closes it at the end of its table, where others are closed
 */
record PageCell(
    int row,
    int column,
    int rows,
    int columns,
    PageBox box,
    List<GlyphLine> lines,
    String text,
    Place place,
    int drawn,
    boolean unclosed) {

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it covers a row and no other. */
  boolean isOnlyIn(int number) {
    return row == number && rows == 1;
  }

  /** Whether it stands over or under another in the same columns. */
  boolean isOver(PageCell other) {
    return column == other.column && endColumn() == other.endColumn();
  }

  int endRow() {
    return row + rows;
  }

  int endColumn() {
    return column + columns;
  }

  /** The same cell in other rows. */
  PageCell inRows(int first, int count) {
    return new PageCell(first, column, count, columns, box, lines, text, place, drawn, unclosed);
  }

  /** The same cell in other columns. */
  PageCell inColumns(int first, int count) {
    return new PageCell(row, first, rows, count, box, lines, text, place, drawn, unclosed);
  }

  /** The same cell with another text. */
  PageCell saying(String other) {
    return new PageCell(row, column, rows, columns, box, lines, other, place, drawn, unclosed);
  }
}

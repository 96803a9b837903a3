package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;

/**
 * A cell of a table, perhaps merged from several places.
 *
 * @param text what is printed in it, its paragraphs parted by {@code \n}; empty if it is blank
 * @param row the first of the rows it covers, from 0
 * @param column the first of the columns it covers, from 0
 * @param rows how many rows it covers, at least 1
 * @param columns how many columns it covers, at least 1
 */
public record MergedCell(String text, int row, int column, int rows, int columns, Place place) {

  /** The row behind the last it covers. */
  public int endRow() {
    return row + rows;
  }

  /** The column behind the last it covers. */
  public int endColumn() {
    return column + columns;
  }

  /** Whether nothing is printed in it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}

package io.github.perfparse.text.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the cells of an HTML table into columns. A merged cell stands in the first place it covers,
 * the other places stay free.
 *
 * <pre>
 * &lt;td rowspan=2&gt;A  &lt;td&gt;B      →   A  B
 *                  &lt;td&gt;C      →   ∅  C
 * </pre>
 *
 * <p>A column is real only if some cell begins in it. So a span wider than the table, however much
 * wider, adds no columns.
 */
final class Grid {

  /**
   * A row of the grid.
   *
   * @param spans its own cells
   * @param columns the column of each
   * @param width columns up to the last one that is covered
   */
  record GridRow(List<CellSpan> spans, int[] columns, int width) {}

  private final List<GridRow> rows = new ArrayList<>();
  private final boolean[] real;
  private final int[] covered;

  /**
   * @param columns how many columns there are at most: spans are cut to them, and cells beyond
   *     stand in their row, but cover nothing
   */
  Grid(int columns) {
    this.real = new boolean[columns];
    this.covered = new int[columns];
  }

  List<GridRow> rows() {
    return rows;
  }

  /** Whether any cell of the table begins in the column. */
  boolean isReal(int column) {
    return real[column];
  }

  void add(List<CellSpan> spans) {
    int[] columns = new int[spans.size()];
    int column = 0;
    for (int i = 0; i < columns.length; i++) {
      column = place(spans.get(i), column);
      columns[i] = column;
    }
    rows.add(new GridRow(spans, columns, endRow()));
  }

  private int place(CellSpan span, int from) {
    int column = from;
    while (column < covered.length && covered[column] > 0) {
      column++;
    }
    if (column < covered.length) {
      int end = column + Math.min(covered.length - column, span.columns());
      Arrays.fill(covered, column, end, span.rows());
      real[column] = true;
    }
    return column;
  }

  private int endRow() {
    int width = 0;
    for (int column = 0; column < covered.length; column++) {
      if (covered[column] > 0) {
        covered[column]--;
        width = column + 1;
      }
    }
    return width;
  }
}

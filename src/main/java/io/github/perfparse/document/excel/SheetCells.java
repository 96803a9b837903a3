package io.github.perfparse.document.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands in a sheet. */
final class SheetCells {

  /**
   * A cell that is not blank.
   *
   * @param row from 0
   * @param column from 0
   * @param text what it shows
   * @param exact its number where it shows less of it; else empty
   */
  record SheetCell(int row, int column, String text, String exact) {}

  /** Cells that are merged. */
  record Merged(int row, int column, int lastRow, int lastColumn) {}

  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Merged> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  List<SheetCell> cells() {
    return cells;
  }

  List<Merged> merged() {
    return merged;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }
}

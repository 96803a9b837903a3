package io.github.perfparse.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at its tabs: {@code ⇥A⇥⇥B} has the cells ∅, A, ∅, B. */
final class TabRow {

  /** Cells of one row; whatever follows stays together in the last one. */
  static final int MAX_CELLS = 4096;

  private static final int USUAL_CELLS = 10;

  private TabRow() {}

  static List<Cell> split(String text, int line, int column) {
    List<Cell> cells = new ArrayList<>(USUAL_CELLS);
    int from = 0;
    int at = column;
    int tab = text.indexOf('\t');
    while (tab >= 0 && cells.size() < MAX_CELLS - 1) {
      cells.add(cell(text.substring(from, tab), line, at));
      at += text.codePointCount(from, tab) + 1;
      from = tab + 1;
      tab = text.indexOf('\t', from);
    }
    cells.add(cell(text.substring(from), line, at));
    return cells;
  }

  private static Cell cell(String raw, int line, int column) {
    return new Cell(Markup.clean(raw), raw, line, column);
  }
}

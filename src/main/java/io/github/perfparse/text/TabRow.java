package io.github.perfparse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line at its tabs: {@code ⇥A⇥⇥B} has the cells ∅, A, ∅, B. Blank cells beyond the limit
 * stand together in the last one.
 */
final class TabRow {

  private static final int USUAL_CELLS = 10;

  private TabRow() {}

  static List<Cell> split(String text, int line, int column, Limits limits) {
    List<Cell> cells = new ArrayList<>(USUAL_CELLS);
    int from = 0;
    int at = column;
    int tab = text.indexOf('\t');
    int most = limits.of(Limit.ROW_CELLS);
    while (tab >= 0 && cells.size() < most - 1) {
      cells.add(cell(text.substring(from, tab), line, at));
      at += text.codePointCount(from, tab) + 1;
      from = tab + 1;
      tab = text.indexOf('\t', from);
    }
    Cell last = cell(text.substring(from), line, at);
    cells.add(tab < 0 ? last : Excess.blank(last, '\t', limits));
    return cells;
  }

  private static Cell cell(String raw, int line, int column) {
    return new Cell(Markup.clean(raw), raw, line, column);
  }
}

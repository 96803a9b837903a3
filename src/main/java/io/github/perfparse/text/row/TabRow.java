package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line at its tabs: {@code ⇥A⇥⇥B} has the cells ∅, A, ∅, B. Blank cells beyond the limit
 * are none.
 */
final class TabRow {

  private static final int USUAL_CELLS = 10;

  private TabRow() {}

  static List<Cell> split(String text, int line, int column, Signs signs, Limits limits) {
    List<Cell> cells = new ArrayList<>(USUAL_CELLS);
    int from = 0;
    int at = column;
    int tab = text.indexOf('\t');
    int most = limits.of(Limit.ROW_CELLS);
    while (tab >= 0 && cells.size() < most) {
      cells.add(from == tab ? blank(line, at) : cell(text.substring(from, tab), line, at, signs));
      at += signs.countCodePoints(text, from, tab) + 1;
      from = tab + 1;
      tab = text.indexOf('\t', from);
    }
    String rest = text.substring(from);
    if (cells.size() < most) {
      cells.add(cell(rest, line, at, signs));
    } else {
      Excess.drop(rest, '\t', line, limits);
    }
    return cells;
  }

  /** Nearly half of all cells: cut out of the line, each would have an empty text of its own. */
  private static Cell blank(int line, int column) {
    return new Cell("", "", line, column);
  }

  private static Cell cell(String raw, int line, int column, Signs signs) {
    return new Cell(signs.clean(raw), raw, line, column);
  }
}

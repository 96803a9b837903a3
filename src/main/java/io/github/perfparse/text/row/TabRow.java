package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Signs;
import java.util.List;

/**
 * Splits a line at its tabs: {@code ⇥A⇥⇥B} has the cells ∅, A, ∅, B. Blank cells beyond the limit
 * are none.
 */
final class TabRow {

  private TabRow() {}

  /** Adds the cells of the line to {@code cells}. */
  static void split(
      String text,
      int line,
      int column,
      Signs signs,
      Limits limits,
      Lexemes lexemes,
      List<Cell> cells) {
    int from = 0;
    int at = column;
    int tab = text.indexOf('\t');
    int most = limits.of(Limit.ROW_CELLS);
    while (tab >= 0 && cells.size() < most) {
      cells.add(new Cell(lexemes.of(text, from, tab, signs), line, at));
      at += signs.countCodePoints(text, from, tab) + 1;
      from = tab + 1;
      tab = text.indexOf('\t', from);
    }
    if (cells.size() < most) {
      cells.add(new Cell(lexemes.of(text, from, text.length(), signs), line, at));
    } else {
      Excess.drop(text.substring(from), '\t', line, limits);
    }
  }
}

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
    char[] characters = lexemes.characters(text);
    int end = text.length();
    int from = 0;
    int at = column;
    int tab = tab(characters, from, end);
    int most = limits.of(Limit.ROW_CELLS);
    while (tab < end && cells.size() < most) {
      cells.add(new Cell(lexemes.of(characters, from, tab, signs), line, at));
      at += signs.countCodePoints(text, from, tab) + 1;
      from = tab + 1;
      tab = tab(characters, from, end);
    }
    if (cells.size() < most) {
      cells.add(new Cell(lexemes.of(characters, from, end, signs), line, at));
    } else {
      Excess.drop(text.substring(from), '\t', line, limits);
    }
  }

  /** Where the next tab stands, or the end. */
  private static int tab(char[] characters, int from, int end) {
    int at = from;
    while (at < end && characters[at] != '\t') {
      at++;
    }
    return at;
  }
}

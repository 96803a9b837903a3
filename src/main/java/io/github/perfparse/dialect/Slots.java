package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a run, each a place for a cell, with blank cells where blank lines stood. Some tools
 * print a blank line after every cell; then only what is blank beyond that is a cell.
 *
 * <pre>
 * 544.10         544.10
 *            →   568.10
 * 568.10         ∅
 *                —
 *
 *
 * —
 * </pre>
 */
final class Slots {

  /** More blank lines than a row has cells are no cells. */
  private static final int MOST_BLANK = 40;

  private Slots() {}

  static List<Cell> of(List<Row> lines) {
    boolean doubled = isDoubled(lines);
    List<Cell> slots = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int gap = i == 0 ? 0 : Math.min(MOST_BLANK, gap(lines, i));
      Cell cell = lines.get(i).cells().get(0);
      int blank = doubled ? gap / 2 : gap;
      for (int k = 0; k < blank; k++) {
        slots.add(new Cell("", "", cell.line() - gap + k, 1));
      }
      slots.add(cell);
    }
    return slots;
  }

  private static int gap(List<Row> lines, int index) {
    return Math.max(0, lines.get(index).line() - lines.get(index - 1).line() - 1);
  }

  private static boolean isDoubled(List<Row> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (gap(lines, i) % 2 == 0) {
        return false;
      }
    }
    return lines.size() > 1;
  }
}

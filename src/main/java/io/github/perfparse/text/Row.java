package io.github.perfparse.text;

import java.util.List;

/**
 * The cells of one printed row, blank ones included. A row always has at least one cell that is not
 * blank; lines without any are not rows, they only show as {@code afterGap} of the next one.
 *
 * <pre>
 * line 4: ⇥⇥培训人数⇥≥100人   →   Row(TAB, 4, false, [∅, ∅, 培训人数, ≥100人])
 * </pre>
 *
 * @param syntax how the row's cells were told apart
 * @param line 1-based line on which the row begins
 * @param afterGap whether blank lines or a form feed stood before the row: the trace of a page
 *     break
 * @param cells the cells from left to right
 */
public record Row(Syntax syntax, int line, boolean afterGap, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }
}

package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one head row of two. Each column tells for itself what stands in the second: the name of a
 * narrower column under a head that is merged over several, the rest of a head that was torn, or
 * nothing.
 *
 * <pre>
 * 绩效指标⇥·⇥·⇥年度指标值⇥·⇥·⇥实际完成⇥分值⇥得分
 * 一级指标⇥二级指标⇥三级指标⇥指标性质⇥指标值⇥度量单位⇥值⇥·⇥·   →   一级指标⇥…⇥度量单位⇥实际完成值⇥分值⇥得分
 * </pre>
 */
final class StackedHead {

  private static final int LONGEST_TAIL = 8;

  private final Lexicon lexicon;
  private final Row head;
  private final Row next;
  private final List<Cell> cells;
  private boolean named;

  private StackedHead(Row head, Row next, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.head = head;
    this.next = next;
    this.cells = new ArrayList<>(head.cells());
  }

  /** The one row of both; empty if {@code next} does not go on with the head. */
  static Optional<Row> joined(Row head, Row next, Lexicon lexicon) {
    return new StackedHead(head, next, lexicon).whole();
  }

  private Optional<Row> whole() {
    // Who names the indicators below, where nobody does above, is no row of values.
    boolean sure = !names(head, lexicon) && names(next, lexicon);
    for (int i = 0; i < next.cells().size(); i++) {
      Cell below = next.cells().get(i);
      if (i == cells.size()) {
        cells.add(Cell.unmarked("", below.line(), below.column()));
      }
      if (!below.isBlank() && !take(i, below) && !sure) {
        return Optional.empty();
      }
    }
    return named
        ? Optional.of(new Row(head.syntax(), head.line(), head.afterGap(), cells))
        : Optional.empty();
  }

  /** Whether one of the row's columns is that of the indicators' names. */
  static boolean names(Row row, Lexicon lexicon) {
    for (Cell cell : row.cells()) {
      if (lexicon.indicatorColumns().means(cell, IndicatorColumn.LEVEL3)) {
        return true;
      }
    }
    return false;
  }

  /** Puts what stands below into its column; false if no head goes on so. */
  private boolean take(int index, Cell below) {
    Cell above = cells.get(index);
    String whole = above.text() + below.text();
    boolean narrower = isName(below.key());
    boolean torn = !(narrower && isName(above.key())) && isName(Fold.key(whole));
    named |= narrower || torn;
    boolean tail = torn || !narrower && !isName(above.key());
    cells.set(index, tail ? new Cell(whole, whole, above.line(), above.column()) : below);
    return tail
        ? index < head.cells().size() && below.text().length() <= LONGEST_TAIL
        : narrower && !below.key().equals(above.key());
  }

  private boolean isName(String key) {
    return lexicon.indicatorColumns().exact(key).isPresent();
  }
}

package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head row of the indicator table.
 *
 * <pre>
 * 绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完戍值⇥分值⇥得分⇥偏差/改
 * </pre>
 *
 * A column whose head cannot be read is known by its neighbours where only one is missing between
 * them.
 */
final class IndicatorHead {

  private static final int LONGEST_TAIL = 8;

  private final Lexicon lexicon;
  private final List<Note> notes;
  private final List<Optional<IndicatorColumn>> roles = new ArrayList<>();

  /**
   * @param notes where it is noted which cells are heads
   */
  IndicatorHead(Lexicon lexicon, List<Note> notes) {
    this.lexicon = lexicon;
    this.notes = notes;
  }

  /** The columns that the head row names. */
  ColumnMap read(Row head) {
    for (Cell cell : head.cells()) {
      roles.add(role(cell));
    }
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).isEmpty() && !head.cells().get(i).isBlank()) {
        byNeighbours(i, head.cells().get(i));
      }
    }
    return new ColumnMap(roles);
  }

  private Optional<IndicatorColumn> role(Cell cell) {
    Optional<Match<IndicatorColumn>> match = lexicon.indicatorColumns().find(cell);
    if (match.isEmpty() && lexicon.ownColumns().exact(cell).isPresent()) {
      notes.add(new Note.Label(cell));
      return Optional.of(IndicatorColumn.OWN);
    }
    if (match.isEmpty() || roles.contains(Optional.of(match.get().meaning()))) {
      return Optional.empty();
    }
    notes.add(new Note.Label(cell));
    if (match.get().corrected()) {
      corrected(cell, match.get().meaning());
    }
    return Optional.of(match.get().meaning());
  }

  /** {@code 二级指标⇥[?]⇥年度指标值}: only the third level can stand there. */
  private void byNeighbours(int index, Cell cell) {
    Optional<IndicatorColumn> left = index == 0 ? Optional.empty() : roles.get(index - 1);
    if (left.isEmpty()) {
      return;
    }
    int usual = ColumnMap.USUAL.indexOf(left.get());
    Optional<IndicatorColumn> between = ColumnMap.USUAL.role(usual + 1);
    Optional<IndicatorColumn> right =
        index + 1 < roles.size() ? roles.get(index + 1) : Optional.empty();
    boolean fits = usual >= 0 && right.isPresent() && right.equals(ColumnMap.USUAL.role(usual + 2));
    if (fits && !roles.contains(between)) {
      roles.set(index, between);
      notes.add(new Note.Label(cell));
      corrected(cell, between.get());
    }
  }

  private void corrected(Cell cell, IndicatorColumn column) {
    Message detail = Message.of("corrected.head", cell.text(), column);
    notes.add(new Note.Mended(Repair.Kind.CORRECTED_LABEL, cell.line(), detail));
  }

  /**
   * Joins heads that stand on two rows because one of them is merged over several columns; the row
   * below names the columns under it.
   *
   * <pre>
   * 绩效指标⇥·⇥·⇥年度指标值⇥·⇥·⇥实际完成值⇥分值⇥得分
   * 一级指标⇥二级指标⇥三级指标⇥指标性质⇥指标值⇥度量单位
   * </pre>
   */
  static Optional<Row> stacked(Row head, Row next, Lexicon lexicon) {
    if (has(head, lexicon, IndicatorColumn.LEVEL3) || !has(next, lexicon, IndicatorColumn.LEVEL3)) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(next.cells());
    for (int i = 0; i < head.cells().size(); i++) {
      if (i >= cells.size()) {
        cells.add(head.cells().get(i));
      } else if (cells.get(i).isBlank()) {
        cells.set(i, head.cells().get(i));
      }
    }
    return Optional.of(new Row(head.syntax(), head.line(), head.afterGap(), cells));
  }

  private static boolean has(Row row, Lexicon lexicon, IndicatorColumn column) {
    for (Cell cell : row.cells()) {
      if (lexicon.indicatorColumns().means(cell, column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Mends heads that are broken over two rows, {@code 年度指标} / {@code 值}: the row with the pieces
   * joined, if joining makes labels of them.
   */
  static Optional<Row> joined(Row head, Row next, Lexicon lexicon) {
    List<Cell> cells = new ArrayList<>(head.cells());
    boolean made = false;
    for (int i = 0; i < next.cells().size(); i++) {
      Cell tail = next.cells().get(i);
      if (!tail.isBlank()) {
        if (i >= cells.size() || tail.text().length() > LONGEST_TAIL) {
          return Optional.empty();
        }
        Cell start = cells.get(i);
        String whole = start.text() + tail.text();
        made |= lexicon.indicatorColumns().exact(Fold.key(whole)).isPresent();
        cells.set(i, new Cell(whole, whole, start.line(), start.column()));
      }
    }
    return made
        ? Optional.of(new Row(head.syntax(), head.line(), head.afterGap(), cells))
        : Optional.empty();
  }
}

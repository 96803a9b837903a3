package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
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
    ownBehindName(head);
    return new ColumnMap(roles);
  }

  private Optional<IndicatorColumn> role(Cell cell) {
    Optional<Match<IndicatorColumn>> match = lexicon.indicatorColumns().find(cell);
    if (match.isEmpty() && lexicon.ownColumns().exact(cell).isPresent()) {
      notes.add(new Note.Label(cell));
      return Optional.of(IndicatorColumn.OWN);
    }
    if (match.isEmpty() || isTaken(match.get().meaning())) {
      return Optional.empty();
    }
    notes.add(new Note.Label(cell));
    if (match.get().corrected()) {
      corrected(cell, match.get().meaning());
    }
    return Optional.of(match.get().meaning());
  }

  /** Of one column there is one, but reason and remedy may have one each: {@code 偏差原因⇥改进措施}. */
  private boolean isTaken(IndicatorColumn column) {
    int last = roles.lastIndexOf(Optional.of(column));
    boolean beside = last >= 0 && last == roles.size() - 1;
    return last >= 0 && !(beside && column == IndicatorColumn.DEVIATION);
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

  /** {@code 三级指标⇥绩效指标描述⇥扣分标准⇥指标分值}: what stands under heads that are not known is not the name. */
  private void ownBehindName(Row head) {
    int name = roles.indexOf(Optional.of(IndicatorColumn.LEVEL3));
    boolean known = false;
    for (int i = roles.size() - 1; name >= 0 && i > name; i--) {
      known |= roles.get(i).isPresent();
      if (known && roles.get(i).isEmpty() && !head.cells().get(i).isBlank()) {
        roles.set(i, Optional.of(IndicatorColumn.OWN));
      }
    }
  }

  private void corrected(Cell cell, IndicatorColumn column) {
    Message detail = Message.of("corrected.head", cell.text(), column);
    notes.add(new Note.Mended(Repair.Kind.CORRECTED_LABEL, cell.line(), detail));
  }
}

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

  private static final List<ColumnMap> ORDERS =
      List.of(ColumnMap.USUAL, ColumnMap.PARTED, ColumnMap.POINTS_FIRST);

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
    byEnding(head);
    for (int i = 0; i < roles.size(); i++) {
      int from = i;
      while (i < roles.size() && roles.get(i).isEmpty() && !head.cells().get(i).isBlank()) {
        i++;
      }
      if (i > from) {
        byNeighbours(head, from, i);
      }
    }
    ownBehindName(head);
    return new ColumnMap(roles);
  }

  private Optional<IndicatorColumn> role(Cell cell) {
    Optional<Match<IndicatorColumn>> match = lexicon.indicatorColumns().find(cell);
    if (match.isEmpty() && lexicon.ownColumns().find(cell).isPresent()) {
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

  /** {@code 绩效指标未完成原因分析}: of a column that no other head names, what a longer head ends with. */
  private void byEnding(Row head) {
    for (int i = 0; i < roles.size(); i++) {
      Cell cell = head.cells().get(i);
      Optional<IndicatorColumn> column =
          roles.get(i).isEmpty() && !cell.isBlank()
              ? lexicon.indicatorColumnAtEnd(cell.key())
              : Optional.empty();
      if (column.isPresent() && !roles.contains(column)) {
        roles.set(i, column);
        notes.add(new Note.Label(cell));
        corrected(cell, column.get());
      }
    }
  }

  /**
   * {@code 二级指标⇥[?]⇥年度指标值}: only the third level can stand there, and between a sign and a unit
   * only the target, {@code 运算符号⇥内容⇥度量单位}; in every other place, or where several stand side by
   * side, what is left of the heads has to say so too, {@code 指标值⇥度□单位⇥实□□成值⇥分值}.
   */
  private void byNeighbours(Row head, int from, int to) {
    if (from == 0 || to == roles.size() || roles.get(from - 1).isEmpty()) {
      return;
    }
    for (ColumnMap order : ORDERS) {
      int left = order.indexOf(roles.get(from - 1).get());
      int right = order.indexOf(roles.get(to).orElse(IndicatorColumn.OWN));
      if (left >= 0 && right - left == to - from + 1 && areMissing(head, from, to, order)) {
        for (int i = from; i < to; i++) {
          roles.set(i, order.role(left + 1 + i - from));
          notes.add(new Note.Label(head.cells().get(i)));
          corrected(head.cells().get(i), roles.get(i).get());
        }
        return;
      }
    }
  }

  /** Whether the columns that an order has behind the one on the left may be those of the heads. */
  private boolean areMissing(Row head, int from, int to, ColumnMap order) {
    int left = order.indexOf(roles.get(from - 1).get());
    boolean parted = roles.get(from - 1).get() == IndicatorColumn.NATURE;
    boolean sure = (order == ColumnMap.USUAL || parted) && to - from == 1;
    for (int i = from; i < to; i++) {
      Optional<IndicatorColumn> column = order.role(left + 1 + i - from);
      String text = head.cells().get(i).key();
      boolean like = sure || lexicon.indicatorColumns().holds(text, column.get(), false);
      if (!like || roles.contains(column)) {
        return false;
      }
    }
    return true;
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

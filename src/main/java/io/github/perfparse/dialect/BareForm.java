package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Puts the rows of a form together whose cells stand on a line each. */
final class BareForm {

  /** A reason of more paragraphs than this is none. */
  private static final int LONGEST_CELL = 6;

  private static final int NONE = -1;

  private final Labels labels;
  private final List<Cell> slots;
  private final List<Row> rows = new ArrayList<>();
  private int at;

  BareForm(Labels labels, List<Cell> slots) {
    this.labels = labels;
    this.slots = slots;
  }

  List<Row> rows() {
    while (at < slots.size()) {
      if (!readTable()) {
        readLine();
      }
    }
    return rows;
  }

  private boolean readTable() {
    int funds = headEnd(labels::isFundColumn, 3);
    if (funds != NONE) {
      readFunds(funds);
      return true;
    }
    int objectives = headEnd(labels::isObjectiveColumn, 2);
    if (objectives != NONE) {
      emit(at, objectives);
      readObjectives();
      return true;
    }
    int indicators = headEnd(labels::isIndicatorColumn, 4);
    if (indicators != NONE) {
      readIndicators(indicators);
      return true;
    }
    return false;
  }

  /**
   * The end of the head row that begins here: a section's label and a blank cell may stand before
   * the heads.
   */
  private int headEnd(Predicate<Cell> isHead, int fewest) {
    int from = at;
    if (labels.isSection(slots.get(from)) && !isHead.test(slots.get(from))) {
      from++;
      while (from < slots.size() && slots.get(from).isBlank() && from <= at + 2) {
        from++;
      }
    }
    int end = from;
    while (end < slots.size() && isHead.test(slots.get(end))) {
      end++;
    }
    return end - from >= fewest ? end : NONE;
  }

  /** Each row of the fund table has its label and then as many cells as there are heads. */
  private void readFunds(int headEnd) {
    int first = headEnd;
    while (first > at && labels.isFundColumn(slots.get(first - 1))) {
      first--;
    }
    int columns = headEnd - first;
    int lead = Math.max(0, first - at - 1);
    emit(at, headEnd);
    while (nextFundRow() != NONE) {
      int label = nextFundRow();
      int end = Math.min(slots.size(), label + 1 + columns);
      emitBehind(lead, label, end);
    }
  }

  /** The label of a fund row, where only blank cells stand before it. */
  private int nextFundRow() {
    int next = skipBlank(at);
    return next < slots.size() && labels.isFundRow(slots.get(next)) ? next : NONE;
  }

  private int skipBlank(int from) {
    int next = from;
    while (next < slots.size() && slots.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** The paragraphs up to the next section, shared out between the two texts. */
  private void readObjectives() {
    List<Cell> paragraphs = new ArrayList<>();
    int end = at;
    while (end < slots.size() && !labels.isLabel(slots.get(end))) {
      if (!slots.get(end).isBlank()) {
        paragraphs.add(slots.get(end));
      }
      end++;
    }
    OptionalInt split = TwoTexts.split(paragraphs);
    if (split.isPresent() && end < slots.size()) {
      Cell expected = TwoTexts.join(paragraphs.subList(0, split.getAsInt()));
      Cell actual = TwoTexts.join(paragraphs.subList(split.getAsInt(), paragraphs.size()));
      Cell blank = new Cell("", "", expected.line(), 1);
      rows.add(
          new Row(Syntax.BARE_LINES, expected.line(), false, List.of(blank, expected, actual)));
      at = end;
    }
  }

  private void readIndicators(int headEnd) {
    int width = headEnd - at;
    BareRow shape = new BareRow(labels, slots.subList(at, headEnd));
    emit(at, headEnd);
    while (isRow(at, shape)) {
      int end = rowEnd(at + width, shape);
      emitRow(at, width, end);
    }
  }

  private boolean isRow(int from, BareRow shape) {
    int end = Math.min(slots.size(), from + shape.width());
    return from < end && shape.fits(slots.subList(from, end));
  }

  /** Where a row ends whose last cell may have several paragraphs. */
  private int rowEnd(int end, BareRow shape) {
    int last = Math.min(slots.size(), end);
    if (slots.get(last - 1).isBlank()) {
      return last;
    }
    for (int more = 0; more < LONGEST_CELL && last + more < slots.size(); more++) {
      boolean next = isRow(last + more, shape) || labels.isFoot(slots.get(last + more));
      if (next) {
        return last + more;
      }
      if (slots.get(last + more).isBlank()) {
        return last;
      }
    }
    return last;
  }

  /** A line that belongs to no table: a label has its value on the next line. */
  private void readLine() {
    Cell cell = slots.get(at);
    if (cell.isBlank()) {
      at++;
    } else if (labels.isTotal(cell)) {
      readTotal();
    } else if ((labels.isFieldLabel(cell) || labels.isFoot(cell)) && at + 1 < slots.size()) {
      emit(at, labels.isLabel(slots.get(at + 1)) ? at + 1 : at + 2);
    } else {
      rows.add(new Row(Syntax.PLAIN, cell.line(), false, List.of(cell)));
      at++;
    }
  }

  private void readTotal() {
    int end = at + 1;
    while (end < slots.size()
        && (slots.get(end).isBlank() || labels.isNumber(slots.get(end)))
        && end < at + LONGEST_CELL) {
      end++;
    }
    emit(at, end);
  }

  private void emit(int from, int end) {
    emitBehind(0, from, end);
  }

  /** A row whose first {@code lead} cells are blank. */
  private void emitBehind(int lead, int from, int end) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < lead; i++) {
      cells.add(new Cell("", "", slots.get(from).line(), 1));
    }
    cells.addAll(slots.subList(from, end));
    rows.add(new Row(Syntax.BARE_LINES, slots.get(from).line(), false, cells));
    at = end;
  }

  private void emitRow(int from, int width, int end) {
    List<Cell> cells = new ArrayList<>(slots.subList(from, Math.min(slots.size(), from + width)));
    for (int i = from + width; i < end; i++) {
      cells.set(width - 1, joined(cells.get(width - 1), slots.get(i)));
    }
    rows.add(new Row(Syntax.BARE_LINES, slots.get(from).line(), false, cells));
    at = Math.max(from + 1, end);
  }

  private static Cell joined(Cell head, Cell tail) {
    return new Cell(
        head.text() + "\n" + tail.text(),
        head.raw() + "\n" + tail.raw(),
        head.line(),
        head.column());
  }
}

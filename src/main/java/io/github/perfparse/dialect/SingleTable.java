package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The indicator table where cells are parted by single spaces. Each row is anchored on its points
 * and its score, two numbers on one line; before them stand labels, name, target and actual value,
 * behind them a reason.
 */
final class SingleTable {

  private static final List<IndicatorColumn> ORDER =
      List.of(
          IndicatorColumn.LEVEL3,
          IndicatorColumn.TARGET,
          IndicatorColumn.ACTUAL,
          IndicatorColumn.POINTS,
          IndicatorColumn.SCORE);

  private static final int MOST_PIECES = 5;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 400;
  private static final int NEVER = 1000;

  /** Name, target and actual value of a row have not been met with so many words. */
  private static final int MOST_CONTENT = 48;

  private final Labels labels;
  private final List<IndicatorColumn> columns;
  private final List<Piece> pieces;
  private final boolean gaps;
  private final List<Row> rows = new ArrayList<>();
  private int capacity = NARROWEST;
  private int at;

  SingleTable(Labels labels, List<IndicatorColumn> columns, List<Piece> pieces) {
    this.labels = labels;
    this.columns = columns;
    this.pieces = pieces;
    this.gaps = pieces.stream().filter(piece -> piece.before() == Piece.Break.GAP).count() > 2;
    for (int i = 1; i + 1 < pieces.size(); i++) {
      capacity = Math.max(capacity, fullWidth(i));
    }
  }

  /** The width of a line that a cell begins with; a mark may hang over its edge. */
  private int fullWidth(int index) {
    Piece piece = pieces.get(index);
    boolean full =
        isNewLine(piece)
            && pieces.get(index + 1).before() == Piece.Break.LINE
            && piece.text().chars().allMatch(Character::isIdeographic);
    return full ? Math.min(piece.width(), WIDEST) : 0;
  }

  /** Whether the columns stand in the usual order, which alone can be told without separators. */
  static boolean canRead(List<IndicatorColumn> columns) {
    int from = columns.indexOf(IndicatorColumn.LEVEL3);
    return from >= 0
        && from + ORDER.size() <= columns.size()
        && columns.subList(from, from + ORDER.size()).equals(ORDER);
  }

  List<Row> rows() {
    while (at < pieces.size()) {
      readRow();
    }
    return rows;
  }

  private void readRow() {
    Map<IndicatorColumn, Cell> row = new EnumMap<>(IndicatorColumn.class);
    readLabel(row, IndicatorColumn.LEVEL1, labels::isLevel1);
    readLabel(row, IndicatorColumn.LEVEL2, labels::isLevel2);
    boolean broken = row.isEmpty() && readLabelTail();
    boolean pageBreak = row.isEmpty() && at < pieces.size() && isPageBreak(pieces.get(at));
    int points = anchor();
    if (points < 0 || points - at < 3 || points - at > MOST_CONTENT) {
      leave(points < 0 ? pieces.size() : points + 2, row);
      return;
    }
    List<Piece> content = pieces.subList(at, points);
    int carry =
        rows.isEmpty() || !row.isEmpty() ? NEVER : broken || pageBreak ? 1 : gaps ? 8 : NEVER;
    CellSplit.Split split = new CellSplit(content, capacity, gaps).best(carry);
    carry(content.subList(0, split.name()));
    row.put(IndicatorColumn.LEVEL3, Piece.cell(content.subList(split.name(), split.target())));
    row.put(IndicatorColumn.TARGET, Piece.cell(content.subList(split.target(), split.actual())));
    row.put(IndicatorColumn.ACTUAL, Piece.cell(content.subList(split.actual(), content.size())));
    row.put(IndicatorColumn.POINTS, Piece.cell(pieces.subList(points, points + 1)));
    row.put(IndicatorColumn.SCORE, Piece.cell(pieces.subList(points + 1, points + 2)));
    at = points + 2;
    readReason(row);
    emit(row, pieces.get(points).line());
  }

  /** {@code 社会效益 ¶ … ¶ 指标}: a page break has cut the label of the row above. */
  private boolean readLabelTail() {
    boolean tail =
        !rows.isEmpty()
            && at < pieces.size()
            && pieces.get(at).before() == Piece.Break.GAP
            && labels.isLevelTail(pieces.get(at).text());
    if (tail) {
      emitPlain(Piece.cell(pieces.subList(at, at + 1)));
      at++;
    }
    return tail;
  }

  /** Where blank lines are rare they are page breaks. */
  private boolean isPageBreak(Piece piece) {
    return piece.before() == Piece.Break.GAP && !gaps;
  }

  /** Gives words back to the name of the row above. */
  private void carry(List<Piece> words) {
    int last = rows.size() - 1;
    while (last >= 0 && rows.get(last).syntax() == Syntax.PLAIN) {
      last--;
    }
    if (words.isEmpty() || last < 0) {
      return;
    }
    Row above = rows.get(last);
    List<Cell> cells = new ArrayList<>(above.cells());
    int name = columns.indexOf(IndicatorColumn.LEVEL3) + 1;
    Cell head = cells.get(name);
    Cell tail = Piece.cell(words);
    cells.set(
        name,
        new Cell(
            head.text() + tail.text(), head.raw() + "\n" + tail.raw(), head.line(), head.column()));
    rows.set(last, new Row(above.syntax(), above.line(), above.afterGap(), cells));
  }

  private void readLabel(
      Map<IndicatorColumn, Cell> row, IndicatorColumn column, Predicate<Cell> isLabel) {
    for (int count = Math.min(MOST_PIECES, pieces.size() - at); count > 0; count--) {
      Cell cell = Piece.cell(pieces.subList(at, at + count));
      if (Piece.areJoined(pieces, at, at + count) && isLabel.test(cell)) {
        row.put(column, cell);
        at += count;
        return;
      }
    }
  }

  /** The index of the next two numbers on one line that end a run of numbers; -1 for none. */
  private int anchor() {
    for (int i = at; i + 1 < pieces.size(); i++) {
      if (isPair(i) && i - at >= 2) {
        int last = i;
        while (last + 2 < pieces.size() && isPair(last + 1)) {
          last++;
        }
        return last;
      }
    }
    return -1;
  }

  private boolean isPair(int index) {
    return pieces.get(index).isNumber()
        && pieces.get(index + 1).isNumber()
        && pieces.get(index + 1).before() == Piece.Break.SPACE;
  }

  /** A reason begins on the line of the numbers, and ends where a sentence or its cell does. */
  private void readReason(Map<IndicatorColumn, Cell> row) {
    if (!columns.contains(IndicatorColumn.DEVIATION) || at >= pieces.size()) {
      return;
    }
    int from = at;
    at = isNewLine(pieces.get(at)) ? sentenceEnd() : at + 1;
    if (at == from) {
      return;
    }
    while (at < pieces.size() && !endsReason(at)) {
      at++;
    }
    row.put(IndicatorColumn.DEVIATION, Piece.cell(pieces.subList(from, at)));
  }

  /**
   * The end of a sentence that stands before the next label and the next numbers: a reason whose
   * cell is higher than its row's numbers. No name ends as a sentence does.
   */
  private int sentenceEnd() {
    int end = at;
    for (int i = at; i < pieces.size() && !beginsLabels(i) && !isPair(i); i++) {
      if (pieces.get(i).text().endsWith("。")) {
        end = i + 1;
      }
      if (i + 2 >= pieces.size()) {
        break;
      }
    }
    return end;
  }

  private static boolean isNewLine(Piece piece) {
    return piece.before() == Piece.Break.LINE || piece.before() == Piece.Break.GAP;
  }

  private boolean endsReason(int index) {
    Piece piece = pieces.get(index);
    boolean ended = pieces.get(index - 1).text().endsWith("。");
    if (beginsLabels(index) || piece.before() == Piece.Break.GAP && (ended || !goesOn(index))) {
      return true;
    }
    return ended && piece.before() == Piece.Break.LINE;
  }

  /** Whether the words up to the next blank line end a sentence: the rest of a reason. */
  private boolean goesOn(int index) {
    int last = index;
    while (last + 1 < pieces.size() && pieces.get(last + 1).before() != Piece.Break.GAP) {
      last++;
    }
    return pieces.get(last).text().endsWith("。");
  }

  private boolean beginsLabels(int index) {
    for (int count = Math.min(MOST_PIECES, pieces.size() - index); count > 0; count--) {
      Cell cell = Piece.cell(pieces.subList(index, index + count));
      if (Piece.areJoined(pieces, index, index + count)
          && (labels.isLevel1(cell) || labels.isLevel2(cell))) {
        return true;
      }
    }
    return false;
  }

  /** Words in which no row shows: they are handed on as they are, to be reported. */
  private void leave(int end, Map<IndicatorColumn, Cell> labelled) {
    labelled.values().forEach(this::emitPlain);
    for (; at < end; at++) {
      emitPlain(Piece.cell(pieces.subList(at, at + 1)));
    }
  }

  private void emitPlain(Cell cell) {
    rows.add(new Row(Syntax.PLAIN, cell.line(), false, List.of(cell)));
  }

  private void emit(Map<IndicatorColumn, Cell> row, int line) {
    List<Cell> cells = new ArrayList<>(List.of(Piece.blank(line)));
    for (IndicatorColumn column : columns) {
      cells.add(Optional.ofNullable(row.get(column)).orElse(Piece.blank(line)));
    }
    rows.add(new Row(Syntax.SINGLE_SPACE, line, false, cells));
  }
}

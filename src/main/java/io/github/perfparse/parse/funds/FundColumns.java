package io.github.perfparse.parse.funds;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Phrase;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a fund table as its head says, counted from the row's label, which stands just
 * left of the first amount.
 */
final class FundColumns {

  /** No column of amounts has a head of so few characters, {@code 算数}: it is the end of one. */
  private static final int SHORTEST_HEAD = 3;

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<FundColumn, Integer> offsets = new EnumMap<>(FundColumn.class);
  private final Set<FundColumn> ends = EnumSet.noneOf(FundColumn.class);
  private String noteHead = "";
  private int labelIndex;

  /** What stands there in the row of the heads, as a key. */
  private String label = "";

  FundColumns(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** Whether the row names columns. */
  boolean isHead(Row row) {
    if (!lexicon.fundColumns().mayBeIn(row)) {
      return false;
    }
    int heads = 0;
    for (Cell cell : row.printed()) {
      heads += lexicon.fundColumns().exact(cell).isPresent() ? 1 : 0;
    }
    return heads >= 2;
  }

  /** Takes the columns of the row; false for a head that is printed again. */
  boolean take(Row row) {
    if (!offsets.isEmpty()) {
      ledger.furniture(row, "furniture.head");
      return false;
    }
    int first = -1;
    List<Optional<Match<FundColumn>>> columns = FundHead.of(row, lexicon);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Optional<Match<FundColumn>> column = columns.get(i);
      if (column.isPresent() && isOverLabels(row, i, column.get().meaning())) {
        ledger.label(cell);
      } else if (column.isPresent() && !offsets.containsKey(column.get().meaning())) {
        first = first < 0 ? i : first;
        offsets.put(column.get().meaning(), i - first + 1);
        if (column.get().corrected() && cell.key().length() < SHORTEST_HEAD) {
          ends.add(column.get().meaning());
        }
        noteHead = column.get().meaning() == FundColumn.NOTE ? Phrase.of(cell.text()) : noteHead;
        ledger.label(cell, column.get());
      } else if (lexicon.ownColumns().exact(cell).isPresent()) {
        ledger.label(cell);
      }
    }
    labelIndex = first - 1;
    label = labelIndex < 0 ? "" : row.cells().get(labelIndex).key();
    return true;
  }

  /** {@code 年度预算数(万元)⇥年初预算⇥调整后预算数}: the first is the head of the rows' labels. */
  private boolean isOverLabels(Row row, int index, FundColumn column) {
    boolean again = false;
    for (int i = index + 1; i < row.cells().size(); i++) {
      again |= lexicon.fundColumns().find(row.cells().get(i), column).isPresent();
    }
    return again && offsets.isEmpty() && column.isAmount();
  }

  /** Whether no head was found. */
  boolean areUnknown() {
    return offsets.isEmpty();
  }

  /** Where the label of a row stands that has not moved. */
  int labelIndex() {
    return labelIndex;
  }

  /** The head of the remarks. */
  String noteHead() {
    return noteHead;
  }

  /** {@code 项目资金（万元）⇥80⇥76}: the label left of the heads, merged with the row below them. */
  boolean isLabelOfHeads(Cell cell) {
    return !label.isEmpty() && cell.key().equals(label);
  }

  /** Whether only the end of the column's head is there. */
  boolean isEnd(FundColumn column) {
    return ends.contains(column);
  }

  /**
   * What a row of numbers without a label has in the columns: one under each head, however far the
   * row has moved, several where the heads are, or all behind the label of the heads.
   */
  Optional<FundCells> withoutLabel(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (isLabelOfHeads(row.cells().get(i))) {
        return Optional.of(cells(row, i));
      }
    }
    if (row.printed().size() == offsets.size()) {
      int first = row.cells().indexOf(row.printed().get(0));
      return Optional.of(cells(row, first - 1));
    }
    int under = underHeads(row, labelIndex);
    return under > 1 && under == row.printed().size()
        ? Optional.of(cells(row, labelIndex))
        : Optional.empty();
  }

  /** What a row has in the columns whose label stands there. */
  FundCells cells(Row row, int labelAt) {
    Map<FundColumn, Text> cells = new EnumMap<>(FundColumn.class);
    boolean whole = true;
    for (FundColumn column : offsets.keySet()) {
      Text cell = cell(row, labelAt + offsets.get(column));
      whole &= !cell.isBlank() || column == FundColumn.NOTE;
      cells.put(column, cell);
    }
    return new FundCells(row.line(), whole, cells);
  }

  /**
   * Where the row's label would stand if it stood just left of the first amount, as it does unless
   * it is merged over blank columns: more of the row's numbers stand under heads then.
   *
   * <pre>
   * 预算执行情况⇥年度预算数⇥·⇥年初预算⇥预算执行数⇥·⇥执行率
   * 总额⇥·⇥281.25⇥198.81⇥·⇥88.36%
   * </pre>
   */
  int labelPlace(Row row, int printedAt) {
    int best = printedAt;
    for (int place = printedAt + 1; place <= Math.max(labelIndex, printedAt); place++) {
      best = underHeads(row, place) > underHeads(row, best) ? place : best;
    }
    return best;
  }

  private int underHeads(Row row, int labelAt) {
    int numbers = 0;
    for (Integer offset : offsets.values()) {
      numbers += Numbers.isNumber(cell(row, labelAt + offset).value()) ? 1 : 0;
    }
    return numbers;
  }

  /** What stands there, be it behind the row's end. */
  static Text cell(Row row, int index) {
    return index < row.cells().size() ? Text.of(row.cells().get(index)) : Text.BLANK;
  }
}

package io.github.perfparse.parse.funds;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the fund table, by its head row.
 *
 * <pre>
 * 项目资金⇥年初预算数⇥本年度预算执行数⇥分值      a longer head means what it ends with
 * 项目资金⇥年初预算数⇥全■预■数⇥全年执行数       a garbled one what its letters and its neighbours say
 * </pre>
 */
final class FundHead {

  private final Lexicon lexicon;
  private final List<Cell> cells;
  private final List<Optional<Match<FundColumn>>> columns = new ArrayList<>();

  private FundHead(Lexicon lexicon, Row row) {
    this.lexicon = lexicon;
    this.cells = row.cells();
  }

  /** What each cell of the row heads; nothing for one that heads no column of the form. */
  static List<Optional<Match<FundColumn>>> of(Row row, Lexicon lexicon) {
    FundHead head = new FundHead(lexicon, row);
    boolean strange = false;
    for (Cell cell : head.cells) {
      Optional<Match<FundColumn>> column = lexicon.fundColumns().find(cell);
      head.columns.add(column);
      strange |= column.isEmpty();
    }
    for (int i = 0; strange && i < head.cells.size(); i++) {
      if (head.columns.get(i).isEmpty() && !head.cells.get(i).isBlank()) {
        head.columns.set(i, head.strange(i));
      }
    }
    return head.columns;
  }

  private Optional<Match<FundColumn>> strange(int index) {
    Cell cell = cells.get(index);
    int left = neighbour(index, -1);
    if (lexicon.ownColumns().exact(cell).isPresent() || lexicon.isRowLabel(cell.key())) {
      return Optional.empty();
    }
    int right = neighbour(index, 1);
    Optional<FundColumn> ending = lexicon.fundColumnAtEnd(cell.key());
    Optional<FundColumn> only = Optional.empty();
    for (FundColumn column : FundColumn.values()) {
      boolean between = column.ordinal() > left && column.ordinal() < right;
      if (between && (ending.isPresent() ? ending.get() == column : isLike(cell, column))) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(column);
      }
    }
    return only.isPresent() ? Optional.of(new Match<>(only.get(), true)) : Optional.empty();
  }

  private boolean isLike(Cell cell, FundColumn column) {
    return column != FundColumn.NOTE && lexicon.fundColumns().holds(cell.key(), column, false);
  }

  /**
   * The column of the next head that is known, in the usual order; beyond all of them at an end.
   */
  private int neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < columns.size(); i += step) {
      if (columns.get(i).isPresent()) {
        return columns.get(i).get().meaning().ordinal();
      }
    }
    return step < 0 ? -1 : FundColumn.values().length;
  }
}

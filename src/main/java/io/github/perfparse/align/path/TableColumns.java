package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of a table in the order of its head, and what follows from that. */
public final class TableColumns {

  private final List<TableColumn> columns;
  private final TableColumn[] places;
  private final int[] indexes = new int[TableColumn.values().length];
  private final int printed;
  private final boolean ownLevels;

  private TableColumns(List<TableColumn> printedColumns, boolean tails, boolean ownLevels) {
    this.columns = new ArrayList<>(printedColumns);
    this.printed = printedColumns.size();
    this.ownLevels = ownLevels;
    if (tails) {
      addTails();
    }
    columns.add(TableColumn.STRAY);
    this.places = columns.toArray(new TableColumn[0]);
    Arrays.fill(indexes, -1);
    for (int i = places.length - 1; i >= 0; i--) {
      indexes[places[i].ordinal()] = i;
    }
  }

  private void addTails() {
    for (TableColumn tail : TableColumn.values()) {
      if (tail.isTail() && columns.contains(tail.whole())) {
        columns.add(tail);
      }
    }
  }

  /** A fund table: its rows' labels, then these columns. */
  public static TableColumns ofFunds(List<TableColumn> heads) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.FUND_LABEL);
    columns.addAll(heads);
    return new TableColumns(columns, false, false);
  }

  /**
   * An indicator table.
   *
   * @param ownLevels whether its level labels are hardly any that the lexicon knows
   */
  public static TableColumns ofIndicators(List<TableColumn> heads, boolean ownLevels) {
    return new TableColumns(heads, true, ownLevels);
  }

  /** All columns, those behind the printed ones too. */
  public List<TableColumn> all() {
    return columns;
  }

  /** The columns of its head. */
  public List<TableColumn> printed() {
    return columns.subList(0, printed);
  }

  int size() {
    return places.length;
  }

  /** So many words a cell of any column has at most. */
  int mostWords() {
    int most = 0;
    for (TableColumn column : columns) {
      most = Math.max(most, column.mostWords());
    }
    return most;
  }

  /** The index of what is in no column. */
  int stray() {
    return places.length - 1;
  }

  TableColumn get(int index) {
    return places[index];
  }

  /** Where the column stands; −1 if it does not. */
  public int indexOf(TableColumn column) {
    return indexes[column.ordinal()];
  }

  /** Whether the table prints the column. */
  public boolean has(TableColumn column) {
    return indexOf(column) >= 0 && indexOf(column) < printed;
  }

  boolean isFunds() {
    return places[0] == TableColumn.FUND_LABEL;
  }

  /** Whether its levels have columns for what they weigh, as in tables older than the taxonomy. */
  boolean isWeighted() {
    return has(TableColumn.WEIGHT1);
  }

  boolean hasOwnLevels() {
    return ownLevels;
  }

  /** The index of the column that every row fills: its name or label. */
  int core() {
    int name = indexOf(TableColumn.NAME);
    return name < 0 ? 0 : name;
  }
}

package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table in the order of its head, and what follows from that. */
public final class TableColumns {

  private final List<Column> columns;
  private final int printed;
  private final boolean ownLevels;

  private TableColumns(List<Column> printedColumns, boolean tails, boolean ownLevels) {
    this.columns = new ArrayList<>(printedColumns);
    this.printed = printedColumns.size();
    this.ownLevels = ownLevels;
    if (tails) {
      addTails();
    }
    columns.add(Column.STRAY);
  }

  private void addTails() {
    for (Column tail : Column.values()) {
      if (tail.isTail() && columns.contains(tail.whole())) {
        columns.add(tail);
      }
    }
  }

  /** A fund table: its rows' labels, then these columns. */
  public static TableColumns ofFunds(List<Column> heads) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.FUND_LABEL);
    columns.addAll(heads);
    return new TableColumns(columns, false, false);
  }

  /**
   * An indicator table.
   *
   * @param heads its columns
   * @param ownLevels whether its level labels are hardly any that the lexicon knows
   */
  public static TableColumns ofIndicators(List<Column> heads, boolean ownLevels) {
    return new TableColumns(heads, true, ownLevels);
  }

  /** All columns, those behind the printed ones too. */
  public List<Column> all() {
    return columns;
  }

  int size() {
    return columns.size();
  }

  /** The index of what is in no column. */
  int stray() {
    return columns.size() - 1;
  }

  Column get(int index) {
    return columns.get(index);
  }

  int indexOf(Column column) {
    return columns.indexOf(column);
  }

  /** Whether the table prints the column. */
  public boolean has(Column column) {
    return columns.indexOf(column) >= 0 && columns.indexOf(column) < printed;
  }

  boolean isFunds() {
    return columns.get(0) == Column.FUND_LABEL;
  }

  /** Whether its levels have columns for what they weigh, as in tables older than the taxonomy. */
  boolean isWeighted() {
    return has(Column.WEIGHT1);
  }

  boolean hasOwnLevels() {
    return ownLevels;
  }

  /** The index of the column that every row fills: its name or label. */
  int core() {
    int name = columns.indexOf(Column.NAME);
    return name < 0 ? 0 : name;
  }
}

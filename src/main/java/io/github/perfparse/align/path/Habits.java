package io.github.perfparse.align.path;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a table before its rows are laid out: its habits, learnt from an earlier try.
 */
public final class Habits {

  /** Nothing is known of the column. */
  static final int UNKNOWN = -1;

  private final int[] widths = filled();
  private final boolean[] even = new boolean[TableColumn.values().length];
  private final int[] decimals = filled();
  private final int[] decimalsShare = new int[TableColumn.values().length];
  private final int[] operatorShare = new int[TableColumn.values().length];
  private boolean shortLevels;
  private boolean rowsInLines;
  private final Map<TableColumn, Set<String>> usual = new EnumMap<>(TableColumn.class);
  private final String[] totals = new String[TableColumn.values().length];

  /** Habits of a table that nobody has looked at. */
  public Habits() {}

  private static int[] filled() {
    int[] values = new int[TableColumn.values().length];
    Arrays.fill(values, UNKNOWN);
    return values;
  }

  /** The display width of a column, or {@link #UNKNOWN}. */
  int width(TableColumn column) {
    return widths[column.ordinal()];
  }

  /** Notes how wide a column is. */
  public void width(TableColumn column, int width) {
    widths[column.ordinal()] = width;
  }

  /** Whether the broken lines of a column are as long as one another. */
  boolean isEven(TableColumn column) {
    return even[column.ordinal()];
  }

  public void even(TableColumn column, boolean isEven) {
    even[column.ordinal()] = isEven;
  }

  /** Whether the table prints its levels as 数量, 质量 and not as 数量指标, 质量指标. */
  boolean hasShortLevels() {
    return shortLevels;
  }

  void shortLevels(boolean areShort) {
    shortLevels = areShort;
  }

  /** Whether most rows begin in the midst of a line. */
  boolean hasRowsInLines() {
    return rowsInLines;
  }

  void rowsInLines(boolean areMost) {
    rowsInLines = areMost;
  }

  /** How many digits most numbers of a column have behind the point, or {@link #UNKNOWN}. */
  int decimals(TableColumn column) {
    return decimals[column.ordinal()];
  }

  /** How many percent of them. */
  int decimalsShare(TableColumn column) {
    return decimalsShare[column.ordinal()];
  }

  void decimals(TableColumn column, int usual, int share) {
    decimals[column.ordinal()] = usual;
    decimalsShare[column.ordinal()] = share;
  }

  /** How many percent of a column's values have an operator. */
  int operatorShare(TableColumn column) {
    return operatorShare[column.ordinal()];
  }

  void operatorShare(TableColumn column, int share) {
    operatorShare[column.ordinal()] = share;
  }

  /** The words that a column says in most rows, as 否 or 已完成; none where each row has its own. */
  Set<String> usual(TableColumn column) {
    return usual.getOrDefault(column, Set.of());
  }

  void usual(TableColumn column, Set<String> words) {
    usual.put(column, words);
  }

  /** The amount of the first fund row in the column; empty where none is known. */
  String total(TableColumn column) {
    String total = totals[column.ordinal()];
    return total == null ? "" : total;
  }

  void total(TableColumn column, String amount) {
    totals[column.ordinal()] = amount;
  }
}

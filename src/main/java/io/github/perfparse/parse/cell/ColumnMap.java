package io.github.perfparse.parse.cell;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which column of the indicator table stands where, as its head row says; and the usual order where
 * the head row is lost.
 */
public final class ColumnMap {

  /** The national model: a section label, then the columns (form: 财预〔2020〕10号, annex). */
  public static final ColumnMap USUAL =
      usual(IndicatorColumn.TARGET, IndicatorColumn.ACTUAL, IndicatorColumn.POINTS);

  /** The other order that is met often: the points stand before the target. */
  public static final ColumnMap POINTS_FIRST =
      usual(IndicatorColumn.POINTS, IndicatorColumn.TARGET, IndicatorColumn.ACTUAL);

  /** The target in three columns: its sign, its number and its unit. */
  public static final ColumnMap PARTED =
      usual(
          IndicatorColumn.NATURE,
          IndicatorColumn.TARGET,
          IndicatorColumn.MEASURE,
          IndicatorColumn.ACTUAL,
          IndicatorColumn.POINTS);

  private static final Optional<IndicatorColumn> REASON = Optional.of(IndicatorColumn.DEVIATION);
  private static final Optional<IndicatorColumn> OWN = Optional.of(IndicatorColumn.OWN);

  /** The column at each index, as the head row says; blank heads behind the name's are its too. */
  private final List<Optional<IndicatorColumn>> roles;

  private final int[] indices = new int[IndicatorColumn.COUNT];
  private final int first;
  private final int last;
  private final int nameEnd;

  /** Whether what stands right of all columns is a reason: {@code 得分}, and no head behind it. */
  private final boolean reasonLast;

  private static ColumnMap usual(IndicatorColumn... behindNames) {
    List<Optional<IndicatorColumn>> columns = new ArrayList<>();
    columns.add(Optional.empty());
    columns.add(Optional.of(IndicatorColumn.LEVEL1));
    columns.add(Optional.of(IndicatorColumn.LEVEL2));
    columns.add(Optional.of(IndicatorColumn.LEVEL3));
    for (IndicatorColumn column : behindNames) {
      columns.add(Optional.of(column));
    }
    columns.add(Optional.of(IndicatorColumn.SCORE));
    columns.add(Optional.of(IndicatorColumn.DEVIATION));
    return new ColumnMap(columns);
  }

  public ColumnMap(List<Optional<IndicatorColumn>> printed) {
    Arrays.fill(indices, -1);
    for (int i = printed.size() - 1; i >= 0; i--) {
      if (printed.get(i).isPresent()) {
        indices[printed.get(i).get().ordinal()] = i;
      }
    }
    this.nameEnd = nameEnd(printed);
    List<Optional<IndicatorColumn>> all = new ArrayList<>(printed);
    for (int i = indexOf(IndicatorColumn.LEVEL3); i >= 0 && i <= nameEnd; i++) {
      all.set(i, Optional.of(IndicatorColumn.LEVEL3));
    }
    this.roles = List.copyOf(all);
    this.first = firstRole();
    this.last = lastRole();
    boolean scored = has(IndicatorColumn.SCORE) || !has(IndicatorColumn.POINTS);
    boolean own = last >= 0 && roles.get(last).equals(OWN);
    this.reasonLast = scored && !own && !has(IndicatorColumn.DEVIATION);
  }

  private int nameEnd(List<Optional<IndicatorColumn>> printed) {
    int end = indexOf(IndicatorColumn.LEVEL3);
    while (end >= 0 && end + 1 < printed.size() && printed.get(end + 1).isEmpty()) {
      end++;
    }
    return end;
  }

  private int firstRole() {
    int index = 0;
    while (index < roles.size() && roles.get(index).isEmpty()) {
      index++;
    }
    return index;
  }

  private int lastRole() {
    int index = roles.size() - 1;
    while (index > 0 && roles.get(index).isEmpty()) {
      index--;
    }
    return index;
  }

  /**
   * The column at an index; whatever stands right of a score is a reason, but nothing right of a
   * column of the agency's own.
   */
  public Optional<IndicatorColumn> role(int index) {
    if (index > last && reasonLast) {
      return REASON;
    }
    return index >= 0 && index < roles.size() ? roles.get(index) : Optional.empty();
  }

  /** The column at an index where it is one of the levels. */
  public Optional<IndicatorColumn> level(int index) {
    Optional<IndicatorColumn> column = role(index);
    return column.isPresent() && column.get().isLevel() ? column : Optional.empty();
  }

  /**
   * The last index that the third level's head covers: a head cell that was merged over several
   * columns leaves blank ones behind it.
   */
  public int nameEnd() {
    return nameEnd;
  }

  /** Whether the table has the column. */
  public boolean has(IndicatorColumn column) {
    return indices[column.ordinal()] >= 0;
  }

  /** The index of a column; -1 for one the table does not have. */
  public int indexOf(IndicatorColumn column) {
    return indices[column.ordinal()];
  }

  /** How many columns the head row has. */
  public int width() {
    return roles.size();
  }

  /** The index of the first column; left of it stand section labels. */
  public int first() {
    return first;
  }

  /** Whether the index lies where section labels and level labels stand. */
  public boolean isLabelZone(int index) {
    return index < indexOf(IndicatorColumn.LEVEL3);
  }

  /** Whether the cell counts the rows: {@code 序号} is the first head, and this is a number. */
  public boolean isRowNumber(int index, Cell cell) {
    return index == first && role(index).equals(OWN) && Numbers.isNumber(cell.text());
  }

  /**
   * Whether a cell stands under the points of this table, counted from the right end of its row.
   */
  public boolean standsUnderPoints(Row row, Cell cell) {
    int fromRight = roles.size() - indexOf(IndicatorColumn.POINTS);
    int index = row.cells().indexOf(cell);
    return has(IndicatorColumn.POINTS)
        && (index == indexOf(IndicatorColumn.POINTS) || row.cells().size() - index == fromRight);
  }
}

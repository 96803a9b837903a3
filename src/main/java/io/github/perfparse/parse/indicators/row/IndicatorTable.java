package io.github.perfparse.parse.indicators.row;

import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The indicator table under repair. Its rows are first printed ones, then, with their cells under
 * the heads, whole ones and pieces, and with the pieces joined whole ones alone: a pass takes them
 * as one of the three and leaves them as the same or the next.
 *
 * @param columns which column stands where
 * @param reasonsAreCut whether the last column is cut at the page's edge
 * @param printed the rows whose cells have no columns yet
 * @param body the rows whose cells have columns, and the pieces between them
 * @param rows the whole rows, from the first to the last indicator
 * @param notes what the passes made of cells that hold no value, in the order they found them
 */
public record IndicatorTable(
    ColumnMap columns,
    boolean reasonsAreCut,
    List<Row> printed,
    List<BodyRow> body,
    List<TableRow> rows,
    List<Note> notes) {

  /** The table as it was printed. */
  public static IndicatorTable of(List<Row> printed) {
    return new IndicatorTable(ColumnMap.USUAL, false, printed, List.of(), List.of(), List.of());
  }

  /** This table under the heads that were found in it. */
  public IndicatorTable headed(ColumnMap found, boolean cut) {
    return new IndicatorTable(found, cut, printed, body, rows, notes);
  }

  /** This table with level labels above its first row, found in its head. */
  public IndicatorTable slipped(List<BodyRow> labels) {
    return new IndicatorTable(columns, reasonsAreCut, printed, labels, rows, notes);
  }

  /** This table with other printed rows. */
  public IndicatorTable printed(List<Row> others, List<Note> more) {
    return new IndicatorTable(columns, reasonsAreCut, others, body, rows, noting(more));
  }

  /** This table with its rows aligned. */
  public IndicatorTable aligned(List<BodyRow> aligned, List<Note> more) {
    return new IndicatorTable(columns, reasonsAreCut, List.of(), aligned, rows, noting(more));
  }

  /** This table with the pieces joined to its rows. */
  public IndicatorTable joined(List<TableRow> joined, List<Note> more) {
    return new IndicatorTable(columns, reasonsAreCut, printed, List.of(), joined, noting(more));
  }

  /** This table with other whole rows. */
  public IndicatorTable rows(List<TableRow> others) {
    return new IndicatorTable(columns, reasonsAreCut, printed, body, others, notes);
  }

  private List<Note> noting(List<Note> more) {
    if (more.isEmpty()) {
      return notes;
    }
    List<Note> all = new ArrayList<>(notes);
    all.addAll(more);
    return all;
  }
}

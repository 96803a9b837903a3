package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The cells of a table in their rows. A merged cell stands in the first place it covers, the other
 * places are blank. A column is one only if some cell begins in it.
 *
 * <pre>
 * A (2 rows)  B      →   A  B
 *             C      →   ∅  C
 * </pre>
 */
final class GridTable {

  private final Place place;
  private final List<List<MergedCell>> rows = new ArrayList<>();
  private final BitSet columns = new BitSet();

  /**
   * @param cells in any order
   * @param place where blank places stand
   */
  GridTable(List<MergedCell> cells, Place place) {
    this.place = place;
    List<MergedCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(MergedCell::row).thenComparingInt(MergedCell::column));
    for (MergedCell cell : sorted) {
      columns.set(cell.column());
      while (rows.size() <= cell.row()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.row()).add(cell);
    }
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return columns.cardinality();
  }

  /** What stands in each column of a row. */
  List<MergedCell> row(int row) {
    List<MergedCell> places = new ArrayList<>(columnCount());
    List<MergedCell> begun = rows.get(row);
    int next = 0;
    for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
      MergedCell here = new MergedCell("", row, column, 1, 1, place);
      while (next < begun.size() && begun.get(next).column() == column) {
        here = here.isBlank() ? begun.get(next) : both(here, begun.get(next));
        next++;
      }
      places.add(here);
    }
    return places;
  }

  /** No sound document has two cells in one place; if one has, neither is lost. */
  private static MergedCell both(MergedCell a, MergedCell b) {
    return b.isBlank()
        ? a
        : new MergedCell(
            a.text() + "\n" + b.text(), a.row(), a.column(), a.rows(), a.columns(), a.place());
  }
}

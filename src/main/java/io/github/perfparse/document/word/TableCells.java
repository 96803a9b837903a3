package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.MergedCell;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a Word table with their places in its grid. A cell that goes on with the one above
 * makes that one longer; Word does not show what stands in it.
 */
final class TableCells {

  private final Place place;
  private final List<MergedCell> cells = new ArrayList<>();

  /** By column: the index of the cell that reached down to the row above. */
  private Map<Integer, Integer> above = new HashMap<>();

  TableCells(BodyPart.Table table, Place place) {
    this.place = place;
    for (int row = 0; row < table.rows().size(); row++) {
      add(table.rows().get(row), row);
    }
  }

  List<MergedCell> cells() {
    return cells;
  }

  private void add(BodyPart.TableRow row, int number) {
    Map<Integer, Integer> own = new HashMap<>();
    int column = row.before();
    for (BodyPart.TableCell cell : row.cells()) {
      int index = place(cell, number, column);
      own.put(cells.get(index).column(), index);
      column += cell.columns();
    }
    above = own;
  }

  /** The index of the cell that is in that place now. */
  private int place(BodyPart.TableCell cell, int row, int column) {
    int last = cells.size() - 1;
    switch (cell.merge()) {
      case UP -> {
        Integer index = above.get(column);
        if (index != null && cells.get(index).columns() == cell.columns()) {
          grow(index, 1, 0);
          return index;
        }
      }
      case LEFT -> {
        if (last >= 0 && cells.get(last).row() == row && cells.get(last).endColumn() == column) {
          grow(last, 0, cell.columns());
          return last;
        }
      }
      case NONE -> {
        // A cell of its own.
      }
    }
    String text = CellText.of(cell.content());
    cells.add(new MergedCell(text, row, column, 1, cell.columns(), place));
    return last + 1;
  }

  private void grow(int index, int rows, int columns) {
    MergedCell cell = cells.get(index);
    cells.set(
        index,
        new MergedCell(
            cell.text(),
            cell.row(),
            cell.column(),
            cell.rows() + rows,
            cell.columns() + columns,
            cell.place()));
  }
}

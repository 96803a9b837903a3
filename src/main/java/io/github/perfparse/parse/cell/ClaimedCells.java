package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.ValuePlaces;
import io.github.perfparse.text.row.Cell;
import java.util.List;

/** The cells that were claimed as values, each with the place of its value in the form. */
final class ClaimedCells extends ValuePlaces {

  private final Pointer[] paths;
  private final Cell[] cells;

  ClaimedCells(List<Pointer> paths, List<Cell> cells) {
    this.paths = paths.toArray(new Pointer[paths.size()]);
    this.cells = cells.toArray(new Cell[cells.size()]);
  }

  @Override
  public Provenance get(int index) {
    Cell cell = cells[index];
    return new Provenance(paths[index], cell.line(), cell.column(), cell.raw());
  }

  @Override
  public int size() {
    return cells.length;
  }
}

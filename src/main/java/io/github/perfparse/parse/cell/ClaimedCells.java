package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.ValuePlaces;
import io.github.perfparse.text.row.Cell;
import java.util.List;

/** The cells that were claimed as values, each with the place of its value in the form. */
final class ClaimedCells extends ValuePlaces {

  private final List<Pointer> paths;
  private final List<Cell> cells;
  private final int size;

  /** Those so far; what is claimed later is none of them. */
  ClaimedCells(List<Pointer> paths, List<Cell> cells) {
    this.paths = paths;
    this.cells = cells;
    this.size = cells.size();
  }

  @Override
  public Provenance get(int index) {
    Cell cell = cells.get(index);
    return new Provenance(paths.get(index), cell.line(), cell.column(), cell.raw());
  }

  @Override
  public Pointer path(int index) {
    return paths.get(index);
  }

  @Override
  public int end(int index) {
    return cells.get(index).column() + cells.get(index).raw().length();
  }

  @Override
  public int size() {
    return size;
  }
}

package io.github.perfparse.write.view;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the text of each cell of a grid stands in the dump. */
final class CellPlaces {

  private final Map<Integer, List<Integer>> byCell = new TreeMap<>();

  CellPlaces(Form form, FormGrid grid) {
    for (Provenance piece : form.provenance()) {
      Optional<GridCell> cell = grid.find(piece.path());
      cell.ifPresent(found -> add(found.id(), piece));
    }
  }

  private void add(int cell, Provenance piece) {
    List<Integer> places = byCell.computeIfAbsent(cell, id -> new ArrayList<>());
    int length = piece.raw().codePointCount(0, piece.raw().length());
    // The values of a merged cell are all read from one place.
    for (int i = 0; i < places.size(); i += 3) {
      if (places.get(i) == piece.line() && places.get(i + 1) == piece.column()) {
        return;
      }
    }
    places.addAll(List.of(piece.line(), piece.column(), length));
  }

  /** The pieces of a cell: line, column and length in code points of one after the other. */
  List<Integer> of(GridCell cell) {
    return byCell.getOrDefault(cell.id(), List.of());
  }
}

package io.github.perfparse.align;

import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Alignment.Doubt;

/** Says which cells of a table could nearly as well be read otherwise, and how. */
record OtherReadings(Alignment alignment) {

  /** The doubt of the cell's most doubtful word. */
  Doubt of(AlignedCell cell) {
    Doubt nearest = alignment.doubts().get(cell.from());
    for (int i = cell.from() + 1; i < cell.to(); i++) {
      Doubt doubt = alignment.doubts().get(i);
      nearest = doubt.margin() < nearest.margin() ? doubt : nearest;
    }
    return nearest;
  }

  boolean isDoubtful(AlignedCell cell) {
    return of(cell).margin() < Doubt.NEAR;
  }
}

package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row of the indicator table has to look like, by its heads: labels or nothing on the left,
 * numbers under the points and the score. Where a cell had one line more than is thought, the lines
 * below fit no longer, and that is how it shows.
 */
final class BareRow {

  private final Labels labels;
  private final List<Optional<IndicatorColumn>> columns = new ArrayList<>();

  BareRow(Labels labels, List<Cell> heads) {
    this.labels = labels;
    for (Cell head : heads) {
      columns.add(labels.indicatorColumn(head));
    }
  }

  int width() {
    return columns.size();
  }

  /** The last cell of the last row may be missing. */
  boolean fits(List<Cell> cells) {
    boolean fits = cells.size() >= width() - 1;
    for (int i = 0; i < cells.size(); i++) {
      fits &= fits(cells.get(i), columns.get(i));
    }
    return fits;
  }

  private boolean fits(Cell cell, Optional<IndicatorColumn> column) {
    if (column.isEmpty()) {
      return cell.isBlank() || labels.isSection(cell);
    }
    return switch (column.get()) {
      case LEVEL1, LEVEL2 -> cell.isBlank() || labels.isLevel(cell);
      case LEVEL3 -> !cell.isBlank() && !labels.isTotal(cell);
      case POINTS -> labels.isNumber(cell);
      case SCORE -> cell.isBlank() || labels.isNumber(cell);
      case DEVIATION -> !labels.isNumber(cell);
      case NATURE, TARGET, MEASURE, ACTUAL, FORMULA -> true;
    };
  }
}

package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.ColumnMap;
import java.util.Optional;

/**
 * How well a cell of each kind fits each column of one table: below 0 for a misfit. Worked out once
 * for a table, since every row is held against it under many shifts.
 */
final class ColumnFits {

  /** By kind and by index; index 0 is left of all columns, the last one right of all. */
  private final int[][] fits;

  ColumnFits(ColumnMap columns) {
    CellKind[] kinds = CellKind.values();
    fits = new int[kinds.length][columns.width() + 2];
    for (CellKind kind : kinds) {
      for (int i = 0; i < columns.width() + 2; i++) {
        fits[kind.ordinal()][i] = fit(kind, columns, i - 1);
      }
    }
  }

  /**
   * How well such cells fit when each stands {@code shift} columns right of its index; one may come
   * to lie left or right of all columns.
   */
  int fit(CellKind[] kinds, int shift) {
    int fit = 0;
    for (int i = 0; i < kinds.length; i++) {
      int[] byIndex = fits[kinds[i].ordinal()];
      int index = i + shift + 1;
      fit += byIndex[index < 0 ? 0 : index < byIndex.length ? index : byIndex.length - 1];
    }
    return fit;
  }

  private static int fit(CellKind kind, ColumnMap columns, int index) {
    Optional<IndicatorColumn> column = columns.role(index);
    if (column.isEmpty()) {
      boolean fits = kind == CellKind.BLANK || kind == CellKind.FULL_LABEL;
      return fits ? 0 : index < columns.first() ? -15 : -40;
    }
    return switch (column.get()) {
      case POINTS, SCORE -> numberFit(kind);
      case LEVEL1, LEVEL2 -> levelFit(kind);
      case LEVEL3 -> kind.isNumber() ? -40 : kind == CellKind.VALUE ? -20 : 0;
      case DEVIATION -> kind.isNumber() ? -30 : 0;
      case OWN -> 0;
      case NATURE, TARGET, MEASURE, ACTUAL, FORMULA -> kind == CellKind.BLANK ? -10 : 10;
    };
  }

  private static int numberFit(CellKind kind) {
    return switch (kind) {
      case NUMBER -> 40;
      case BLANK, NONE -> -10;
      case PERCENT -> -20;
      case FULL_LABEL, SHORT_LABEL, PART, VALUE, TEXT -> -40;
    };
  }

  private static int levelFit(CellKind kind) {
    return switch (kind) {
      case FULL_LABEL -> 10;
      case BLANK, SHORT_LABEL -> 0;
      case NONE, PART, TEXT -> -10;
      case VALUE -> -20;
      case NUMBER, PERCENT -> -40;
    };
  }
}

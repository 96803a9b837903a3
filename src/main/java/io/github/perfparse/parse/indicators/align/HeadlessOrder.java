package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * The order of columns where the head row is lost, as targets with a sign show it:
 *
 * <pre>
 * 质量指标⇥路面完好率⇥≥95%⇥96%⇥10⇥10      the name stands before the target: the usual order
 * 质量指标⇥路面完好率⇥10⇥≥95%⇥96%⇥10      the points do
 * 质量指标⇥路面完好率⇥≥⇥95⇥%⇥96%⇥10⇥10    the sign has a column of its own
 * </pre>
 */
final class HeadlessOrder {

  private HeadlessOrder() {}

  /** The order that more rows show. */
  static ColumnMap of(List<Row> rows) {
    int pointsFirst = 0;
    int parted = 0;
    for (Row row : rows) {
      List<Cell> cells = row.cells();
      for (int i = 2; i < cells.size(); i++) {
        String before = cells.get(i - 1).text();
        if (isTarget(cells.get(i).text()) && !before.isEmpty()) {
          boolean named = !cells.get(i - 2).isBlank();
          parted += isParted(cells, i) ? 1 : -1;
          pointsFirst += Numbers.isNumber(before) && named ? 1 : -1;
          break;
        }
      }
    }
    if (parted > 1) {
      return ColumnMap.PARTED;
    }
    return pointsFirst > 0 ? ColumnMap.POINTS_FIRST : ColumnMap.USUAL;
  }

  /** A sign alone, its number, and no number more: the unit's place. */
  private static boolean isParted(List<Cell> cells, int sign) {
    return cells.get(sign).text().length() == 1
        && sign + 2 < cells.size()
        && Numbers.isNumber(cells.get(sign + 1).text())
        && !Numbers.isNumber(cells.get(sign + 2).text());
  }

  private static boolean isTarget(String text) {
    return !text.isEmpty() && Characters.isComparison(text.charAt(0));
  }
}

package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes out the columns that no row of a table prints anything in. A form's sections share one
 * grid, so that a cell of one section covers columns that only another one needs:
 *
 * <pre>
 * 项目资金⇥·⇥·⇥年初预算数⇥·⇥全年预算数       项目资金⇥·⇥年初预算数⇥全年预算数
 * ·⇥年度资金总额⇥·⇥544.10⇥·⇥568.10      →  ·⇥年度资金总额⇥544.10⇥568.10
 * </pre>
 */
public final class BlankColumns {

  private BlankColumns() {}

  public static List<Row> drop(List<Row> rows) {
    BitSet printed = printed(rows);
    if (printed.cardinality() == printed.length()) {
      return rows;
    }
    List<Row> kept = new ArrayList<>(rows.size());
    for (Row row : rows) {
      kept.add(with(row, printed));
    }
    return kept;
  }

  /** The first column counts as printed: it is the section labels', blank as it may be. */
  private static BitSet printed(List<Row> rows) {
    BitSet printed = new BitSet();
    printed.set(0);
    for (Row row : rows) {
      addPrinted(row.cells(), printed);
    }
    return printed;
  }

  /** Looks at the columns in which no row above has printed anything: few, below the head row. */
  private static void addPrinted(List<Cell> cells, BitSet printed) {
    int i = printed.nextClearBit(0);
    while (i < cells.size()) {
      if (!cells.get(i).isBlank()) {
        printed.set(i);
      }
      i = printed.nextClearBit(i + 1);
    }
  }

  /** Cells right of the last printed column stay: their number tells a table's width. */
  private static Row with(Row row, BitSet printed) {
    List<Cell> kept = new ArrayList<>(row.cells().size());
    for (int i = 0; i < row.cells().size(); i++) {
      if (printed.get(i) || i >= printed.length()) {
        kept.add(row.cells().get(i));
      }
    }
    return new Row(row.syntax(), row.line(), row.afterGap(), kept);
  }
}

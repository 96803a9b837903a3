package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.Edges;
import io.github.perfparse.document.rendition.MergedCell;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A table and those right below it that are as wide. Each has a grid of its own, so their columns
 * are found again by where they stand on the page.
 *
 * <pre>
 * │ 项目名称 │ 绿道养护            │     edges 0, 2000, 9000
 *
 * │ 一级指标 │ 二级指标 │ 三级指标 │     edges 0, 2000, 4000, 9000
 * </pre>
 */
final class SplitTable {

  /** Edges that are nearer to each other are one, in twentieths of a point: 3 mm. */
  private static final int NEAR = 170;

  private final List<BodyPart.Table> tables = new ArrayList<>();

  boolean isEmpty() {
    return tables.isEmpty();
  }

  void add(BodyPart.Table table) {
    tables.add(table);
  }

  /** Whether a table is as wide as this one and stands right below it. */
  boolean fits(BodyPart.Table table) {
    if (tables.isEmpty()) {
      return false;
    }
    BodyPart.Table above = tables.get(tables.size() - 1);
    return isKnown(above)
        && isKnown(table)
        && Math.abs(above.indent() - table.indent()) <= NEAR
        && Math.abs(width(above) - width(table)) <= NEAR;
  }

  /** Whether every column that the rows use has a width. */
  private static boolean isKnown(BodyPart.Table table) {
    for (BodyPart.TableRow row : table.rows()) {
      int columns = row.before();
      for (BodyPart.TableCell cell : row.cells()) {
        columns += cell.columns();
      }
      if (columns > table.widths().size()) {
        return false;
      }
    }
    return !table.widths().contains(0) && !table.rows().isEmpty();
  }

  private static int width(BodyPart.Table table) {
    int width = 0;
    for (int column : table.widths()) {
      width += column;
    }
    return width;
  }

  /** What stands in its cells but is not printed. */
  List<String> hidden() {
    List<String> hidden = new ArrayList<>();
    for (BodyPart.Table table : tables) {
      CellText.addHidden(table, hidden);
    }
    return hidden;
  }

  /** The cells of all of them in one grid; afterwards there is none. */
  List<MergedCell> take(Place place) {
    List<MergedCell> all = new ArrayList<>();
    if (tables.size() == 1) {
      all.addAll(new TableCells(tables.get(0), place).cells());
    } else {
      join(all, place);
    }
    tables.clear();
    return all;
  }

  private void join(List<MergedCell> all, Place place) {
    Edges edges = new Edges(NEAR);
    for (BodyPart.Table table : tables) {
      for (double edge : edges(table)) {
        edges.add(edge);
      }
    }
    edges.settle();
    int rows = 0;
    for (BodyPart.Table table : tables) {
      double[] own = edges(table);
      for (MergedCell cell : new TableCells(table, place).cells()) {
        int from = edges.nearest(own[cell.column()]);
        int to = edges.nearest(own[cell.endColumn()]);
        int columns = Math.max(1, to - from);
        all.add(new MergedCell(cell.text(), rows + cell.row(), from, cell.rows(), columns, place));
      }
      rows += table.rows().size();
    }
  }

  private static double[] edges(BodyPart.Table table) {
    double[] edges = new double[table.widths().size() + 1];
    edges[0] = table.indent();
    for (int i = 1; i < edges.length; i++) {
      edges[i] = edges[i - 1] + table.widths().get(i - 1);
    }
    return edges;
  }
}

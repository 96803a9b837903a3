package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.Edges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins a table with the one at the top of the next page that goes on with it. The row above and
 * the row below the page break may be one row that was cut, and so may cells that cover several
 * rows.
 *
 * <pre>
 * 质量指标 │ 路灯养护合    page 1
 * ─────────┼───────────
 *          │ 格率          page 2   →   质量指标 │ 路灯养护合格率
 * </pre>
 */
final class TableJoin {

  private final PageTable above;
  private final List<PageCell> below;
  private final int belowRows;
  private final HeadsAgain heads;
  private final double[] edges;
  private final Set<PageCell> gone = new HashSet<>();
  private final Map<PageCell, PageCell> longer = new HashMap<>();
  private final List<String> joined = new ArrayList<>();
  private boolean cut;

  TableJoin(PageTable first, PageTable second, DocumentLabels labels) {
    Edges all = new Edges(RuledGrid.ONE_EDGE);
    for (double edge : first.columns()) {
      all.add(edge);
    }
    for (double edge : second.columns()) {
      all.add(edge);
    }
    all.settle();
    edges = new double[all.count()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = all.at(i);
    }
    above = inColumns(first.withoutFiller(), all);
    PageTable whole = inColumns(second, all);
    heads = new HeadsAgain(above, whole, labels);
    belowRows = whole.rows() - heads.count();
    below = heads.below();
    page = second.page();
    bottom = second.bottom();
    joinCells(first.padding(), labels);
  }

  private final int page;
  private final double bottom;

  private PageTable inColumns(PageTable table, Edges all) {
    List<PageCell> cells = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      int from = all.nearest(table.columns()[cell.column()]);
      int to = all.nearest(table.columns()[cell.endColumn()]);
      cells.add(cell.inColumns(from, Math.max(1, to - from)));
    }
    return new PageTable(
        table.page(), edges, table.top(), table.bottom(), table.rows(), cells, table.padding());
  }

  /** The head rows that were left out, as they are printed again. */
  HeadsAgain heads() {
    return heads;
  }

  /** The texts that were put together from both sides. */
  List<String> joined() {
    return joined;
  }

  private void joinCells(double padding, DocumentLabels labels) {
    SeamPairs pairs = new SeamPairs(above, below, padding, labels);
    cut = pairs.isCutRow();
    for (SeamPairs.Pair pair : pairs.all()) {
      if (cut || pairs.isOneCell(pair)) {
        join(pair);
      }
    }
  }

  private void join(SeamPairs.Pair pair) {
    PageCell upper = pair.upper();
    PageCell lower = pair.lower();
    String text = text(pair);
    int rows = upper.rows() + lower.rows() - (cut ? 1 : 0);
    longer.put(upper, upper.saying(text).inRows(upper.row(), rows));
    gone.add(lower);
    if (!upper.isBlank() && !lower.isBlank()) {
      joined.add(upper.text() + "|" + lower.text());
    }
  }

  private static String text(SeamPairs.Pair pair) {
    String upper = pair.upper().text();
    String lower = pair.lower().text();
    if (SeamPairs.isLineTwice(pair)) {
      lower = lower.substring(pair.lower().lines().get(0).text().length()).strip();
    }
    return upper + FlowText.joint(upper, lower) + lower;
  }

  /** Both as one. */
  PageTable table() {
    int shift = above.rows() - (cut ? 1 : 0);
    List<PageCell> cells = new ArrayList<>();
    for (PageCell cell : above.cells()) {
      cells.add(longer.getOrDefault(cell, cell));
    }
    for (PageCell cell : below) {
      if (!gone.contains(cell)) {
        cells.add(cell.inRows(cell.row() + shift, cell.rows()));
      }
    }
    return new PageTable(
        page, edges, above.top(), bottom, shift + belowRows, cells, above.padding());
  }
}

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

  /** A row of heads says more than this; shorter ones may be equal by chance. */
  private static final int LEAST_HEAD = 12;

  private final PageTable above;
  private final List<PageCell> below;
  private final int belowRows;
  private final int repeated;
  private int headRow;
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
    repeated = repeatedHeads(whole, labels);
    belowRows = whole.rows() - repeated;
    below = new ArrayList<>();
    for (PageCell cell : repeated > 0 ? withoutHeads(whole) : whole.cells()) {
      if (cell.endRow() > repeated) {
        int row = Math.max(0, cell.row() - repeated);
        below.add(cell.inRows(row, cell.endRow() - repeated - row));
      }
    }
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

  /**
   * How many rows at its top repeat rows of the table above: those at its top, or others that
   * somebody marked as heads.
   */
  private int repeatedHeads(PageTable table, DocumentLabels labels) {
    for (int row = 0; row < above.rows(); row++) {
      if (isRepeated(table, 0, row)) {
        headRow = row;
        int same = equalRows(table, row);
        boolean next = row == 0 ? beginsAnew(table, same, labels) : followsAgain(row, labels);
        return next ? 0 : same;
      }
    }
    return 0;
  }

  private boolean isRepeated(PageTable table, int row, int rowAbove) {
    return table.rowLength(row) > LEAST_HEAD && table.saysTheSame(row, above, rowAbove);
  }

  /**
   * Cells below the repeated rows, without the labels of those rows: a label that covers several
   * rows is printed again too, and reaches over the rows below, even over their own labels.
   *
   * <pre>
   * 产出指标│数量指标│…   repeated
   * 满意度指标│服务对象…   reads 产出指标⏎满意度指标   →   满意度指标
   * </pre>
   */
  private List<PageCell> withoutHeads(PageTable table) {
    List<PageCell> cells = new ArrayList<>(table.cells());
    for (PageCell head : above.cells()) {
      int last = headRow + repeated - 1;
      if (head.row() <= last && head.endRow() > last + 1 && !head.isBlank()) {
        leaveOut(head, cells);
      }
    }
    return cells;
  }

  private void leaveOut(PageCell head, List<PageCell> cells) {
    String before = "";
    for (int i = 0; i < cells.size(); i++) {
      PageCell cell = cells.get(i);
      if (cell.column() != head.column() || cell.isBlank()) {
        continue;
      }
      String text = before + cell.text();
      if (cell.endRow() > repeated && text.startsWith(head.text())) {
        cells.set(i, cell.saying(text.substring(head.text().length()).strip()));
        return;
      }
      before = cell.endRow() <= repeated && head.text().startsWith(text) ? text : "";
    }
  }

  /** The title and the year again, and then 项目名称 again: it is another form that begins so. */
  private boolean beginsAnew(PageTable table, int row, DocumentLabels labels) {
    String label = label(table, row);
    return labels.isWhole(label) && label.equals(label(above, row));
  }

  /** What the first cell of a row says. */
  private static String label(PageTable table, int row) {
    for (PageCell cell : table.cells()) {
      if (cell.row() == row && !cell.isBlank()) {
        return cell.text();
      }
    }
    return "";
  }

  /**
   * 主管部门 stands over the heads of the funds, and 主管部门 is the last row before the page break: the
   * heads are those of the next form in the table.
   */
  private boolean followsAgain(int row, DocumentLabels labels) {
    String before = labelEndingAt(row);
    return labels.isWhole(before) && before.equals(labelEndingAt(above.rows()));
  }

  /** What the first cell says that ends above a row. */
  private String labelEndingAt(int row) {
    for (PageCell cell : above.cells()) {
      if (cell.endRow() == row && !cell.isBlank()) {
        return cell.text();
      }
    }
    return "";
  }

  private int equalRows(PageTable table, int from) {
    int same = 1;
    while (from + same < above.rows()
        && same + 1 < table.rows()
        && isRepeated(table, same, from + same)) {
      same++;
    }
    return same < table.rows() ? same : 0;
  }

  /** How many head rows were left out, as they are printed again. */
  int repeated() {
    return repeated;
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

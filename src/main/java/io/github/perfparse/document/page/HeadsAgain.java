package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows at the top of a table that repeat rows of the table it goes on with: those at its top, or
 * others that somebody marked as heads.
 *
 * <p>A label that covers several rows is printed again too, and reaches out of them over the rows
 * below, even over their own labels. Which labels are theirs the order tells in which all was
 * drawn.
 *
 * <pre>
 * 产出指标│数量指标│…   repeated
 * 满意度指标│服务对象…   reads 产出指标⏎满意度指标   →   满意度指标
 * </pre>
 */
final class HeadsAgain {

  /** A row of heads says more than this; shorter ones may be equal by chance. */
  private static final int LEAST_HEAD = 12;

  private final PageTable above;
  private final PageTable table;
  private final int count;
  private int first;

  /**
   * @param above the table that goes on
   * @param table that on the next page, in the same columns
   */
  HeadsAgain(PageTable above, PageTable table, DocumentLabels labels) {
    this.above = above;
    this.table = table;
    this.count = repeated(labels);
  }

  private int repeated(DocumentLabels labels) {
    for (int row = 0; row < above.rows(); row++) {
      if (isRepeated(0, row) || row == 0 && isTopRepeated()) {
        first = row;
        int same = equalRows();
        boolean next = row == 0 ? beginsAnew(same, labels) : followsAgain(labels);
        return next ? 0 : same;
      }
    }
    return 0;
  }

  /** 项目名称 and a short name say little, and together with the row below them enough. */
  private boolean isTopRepeated() {
    int said = 0;
    int row = 0;
    while (said <= LEAST_HEAD && row < above.rows() && table.saysTheSame(row, above, row)) {
      said += table.lengthSaidIn(row, above, row);
      row++;
    }
    return said > LEAST_HEAD;
  }

  private boolean isRepeated(int row, int rowAbove) {
    return table.lengthSaidIn(row, above, rowAbove) > LEAST_HEAD
        && table.saysTheSame(row, above, rowAbove);
  }

  private int equalRows() {
    int same = 1;
    while (first + same < above.rows()
        && same + 1 < table.rows()
        && (first == 0 ? table.saysTheSame(same, above, same) : isRepeated(same, first + same))) {
      same++;
    }
    return same < table.rows() ? same : 0;
  }

  /** The title and the year again, and then 项目名称 again: it is another form that begins so. */
  private boolean beginsAnew(int row, DocumentLabels labels) {
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
  private boolean followsAgain(DocumentLabels labels) {
    String before = labelEndingAt(first);
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

  /** How many rows there are. */
  int count() {
    return count;
  }

  /** The labels of these rows that cover others below them. */
  private List<PageCell> reachingOut() {
    List<PageCell> labels = new ArrayList<>();
    for (PageCell cell : above.cells()) {
      boolean isOfThem = cell.row() >= first && cell.row() < first + count;
      if (isOfThem && cell.endRow() > first + count && !cell.isBlank()) {
        labels.add(cell);
      }
    }
    return labels;
  }

  /** The page without what reaches out of these rows over those below; itself if nothing does. */
  PrintedPage without(PrintedPage page) {
    return new LabelsAgain(table, count, reachingOut()).without(page);
  }

  /** The cells below these rows, each label with the first row that was drawn behind it. */
  List<PageCell> below() {
    List<PageCell> cells = new ArrayList<>(table.cells());
    for (PageCell label : reachingOut()) {
      for (PageCell cell : table.cells()) {
        if (cell.row() >= count && cell.isOver(label) && !cell.isBlank()) {
          raise(cell, cells);
        }
      }
    }
    List<PageCell> below = new ArrayList<>();
    for (PageCell cell : cells) {
      if (cell.endRow() > count) {
        int row = Math.max(0, cell.row() - count);
        below.add(cell.inRows(row, cell.endRow() - count - row));
      }
    }
    return below;
  }

  private void raise(PageCell label, List<PageCell> cells) {
    int row = rowDrawnBehind(label);
    if (row >= label.row()) {
      return;
    }
    String text = "";
    for (int i = cells.size() - 1; i >= 0; i--) {
      PageCell cell = cells.get(i);
      if (cell.isOver(label) && cell.row() >= row && cell.row() < label.row()) {
        text = cell.text() + text;
        cells.remove(i);
      }
    }
    cells.remove(label);
    cells.add(label.inRows(row, label.endRow() - row).saying(text + label.text()));
  }

  /** The row of the first cell to the right that was drawn later. */
  private int rowDrawnBehind(PageCell label) {
    int row = label.row();
    int next = Integer.MAX_VALUE;
    for (PageCell cell : table.cells()) {
      boolean right = cell.column() >= label.endColumn() && cell.rows() == 1 && !cell.isBlank();
      if (right && cell.drawn() > label.drawn() && cell.drawn() < next) {
        next = cell.drawn();
        row = cell.row();
      }
    }
    return Math.max(count, row);
  }
}

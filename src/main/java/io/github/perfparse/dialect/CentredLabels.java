package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Repair <b>centred labels</b>: gives each label of a level the rows it stands in the middle of.
 *
 * <pre>
 *            古树名木建档立卡   8        数量指标 |
 * 数量指标                              |
 *            馆藏档案数字化     6   →           |
 * 质量指标   数据准确率         5        质量指标 |
 * </pre>
 *
 * The labels share all rows out among them, in order and without a gap; of all ways to do so the
 * one is taken in which they are nearest to the middle of their rows.
 */
final class CentredLabels {

  /**
   * Half lines from the middle of its rows beyond which a label is as good as anywhere: its cell is
   * cut by a page break, and must not push the labels around it out of their places.
   */
  private static final int FARTHEST = 8;

  /** A label has one of another label's in its rows. */
  private static final int STRANGER = 100;

  /** A label, or what stands in its place, and twice the height of its middle. */
  private record Label(Cell cell, int middle) {}

  private final Predicate<Cell> isLabel;
  private final Predicate<String> isStart;
  private final List<Label> labels = new ArrayList<>();
  private final List<Chunk> open = new ArrayList<>();

  CentredLabels(Predicate<Cell> isLabel, Predicate<String> isStart) {
    this.isLabel = isLabel;
    this.isStart = isStart;
  }

  /** Takes the next piece of the column. */
  void add(Chunk piece) {
    if (!open.isEmpty() && isLabel.test(Chunk.cell(open)) && !goesOn(piece)) {
      close();
    }
    open.add(piece);
  }

  private boolean goesOn(Chunk piece) {
    return isStart.test(Chunk.cell(open).text() + piece.cell().text());
  }

  private void close() {
    if (!open.isEmpty()) {
      int middle = open.get(0).line() + open.get(open.size() - 1).line();
      labels.add(new Label(Chunk.cell(open), middle));
      open.clear();
    }
  }

  /**
   * The labels by the first of their rows.
   *
   * @param inner the labels of the level below, by the first of their rows: no label of this level
   *     begins between two of them, nor above one that belongs to another; empty where there are
   *     none
   * @param fits whether a label of this level may stand above one of the level below
   * @param tops the first line of each row
   * @param bottoms the last line of each row
   */
  Map<Integer, Cell> byRow(
      Map<Integer, Cell> inner,
      BiPredicate<Cell, Cell> fits,
      List<Integer> tops,
      List<Integer> bottoms) {
    close();
    int rows = tops.size();
    int[][] cost = new int[labels.size() + 1][rows + 1];
    int[][] from = new int[labels.size() + 1][rows + 1];
    for (int end = 1; end <= rows; end++) {
      cost[0][end] = Integer.MAX_VALUE / 2;
    }
    for (int label = 0; label < labels.size(); label++) {
      cost[label + 1][0] = Integer.MAX_VALUE / 2;
      for (int end = 1; end <= rows; end++) {
        cost[label + 1][end] = Integer.MAX_VALUE / 2;
        for (int start = 0; start < end; start++) {
          int middle = tops.get(start) + bottoms.get(end - 1);
          int sum =
              cost[label][start]
                  + strangers(labels.get(label), inner, fits, start, end)
                  + Math.min(FARTHEST, Math.abs(middle - labels.get(label).middle()));
          if (sum < cost[label + 1][end]) {
            cost[label + 1][end] = sum;
            from[label + 1][end] = start;
          }
        }
      }
    }
    return trace(from, rows);
  }

  private static int strangers(
      Label label, Map<Integer, Cell> inner, BiPredicate<Cell, Cell> fits, int start, int end) {
    int cost = inner.isEmpty() || start == 0 || inner.containsKey(start) ? 0 : STRANGER;
    for (int row = start; row < end; row++) {
      cost += inner.containsKey(row) && !fits.test(label.cell(), inner.get(row)) ? STRANGER : 0;
    }
    return cost;
  }

  private Map<Integer, Cell> trace(int[][] from, int rows) {
    Map<Integer, Cell> byRow = new LinkedHashMap<>();
    int end = rows;
    for (int label = labels.size(); label > 0; label--) {
      end = from[label][end];
      byRow.put(end, labels.get(label - 1).cell());
    }
    return byRow;
  }
}

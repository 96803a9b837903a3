package io.github.perfparse.align.layout.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the cells of columns stand, as seen from each line of a page: where most of the nearest
 * lines have theirs, for printers push what stands behind a long text to the right, and the lines
 * below with it.
 *
 * <pre>
 * 开展巡检次数          >=23650次         33110次     8      8
 * 质量指标              =98%             100%      8      8
 * 资金拨付及时率         =100%            100%           12      12
 * </pre>
 */
final class CellPlaces {

  /** So many cells tell where the ones between stand. */
  private static final int NEAREST = 8;

  /** The places known before any cell is, by column. */
  private final List<int[]> boxes;

  /** By column the line, left and right edge of each cell. */
  private final List<List<int[]>> cells = new ArrayList<>();

  /**
   * By column which cell was the first of those nearest to the last line asked for; and their box.
   */
  private final int[] firsts;

  private final int[][] near;

  /**
   * @param boxes left and right edge of each column where no cell tells
   */
  CellPlaces(List<int[]> boxes) {
    this.boxes = boxes;
    this.firsts = new int[boxes.size()];
    this.near = new int[boxes.size()][];
    for (int c = 0; c < boxes.size(); c++) {
      cells.add(new ArrayList<>());
    }
  }

  /** Adds a cell; lines from top to bottom. */
  void add(int column, int line, int left, int right) {
    near[column] = null;
    cells.get(column).add(new int[] {line, left, right});
  }

  /** Makes the column's last cell end farther right. */
  void widen(int column, int right) {
    List<int[]> own = cells.get(column);
    near[column] = null;
    if (!own.isEmpty()) {
      own.get(own.size() - 1)[2] = right;
    }
  }

  /** Where the middle half of the column's cells begins and ends. */
  int[] box(int column) {
    return box(column, 0, cells.get(column).size());
  }

  /** The same of those nearest to the line. */
  int[] box(int column, int line) {
    List<int[]> own = cells.get(column);
    int from = Math.max(0, indexOf(own, line) - NEAREST);
    while (from + NEAREST < own.size()
        && Math.abs(own.get(from + NEAREST)[0] - line) < Math.abs(own.get(from)[0] - line)) {
      from++;
    }
    if (near[column] == null || firsts[column] != from) {
      firsts[column] = from;
      near[column] = box(column, from, Math.min(own.size(), from + NEAREST));
    }
    return near[column];
  }

  /** Where the first cell stands that is not above the line. */
  private static int indexOf(List<int[]> cells, int line) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle)[0] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int[] box(int column, int from, int to) {
    int size = to - from;
    if (size == 0) {
      return boxes.get(column);
    }
    int[] lefts = new int[size];
    int[] rights = new int[size];
    for (int i = 0; i < size; i++) {
      lefts[i] = cells.get(column).get(from + i)[1];
      rights[i] = cells.get(column).get(from + i)[2];
    }
    Arrays.sort(lefts);
    Arrays.sort(rights);
    return new int[] {lefts[size / 4], rights[size - 1 - size / 4]};
  }
}

package io.github.perfparse.align.layout.column;

/** How near the words of a line are to standing in another column. */
final class ColumnMargins {

  /** A way so much dearer is told of no more. */
  private static final int NEAR = 30;

  private ColumnMargins() {}

  /**
   * For each word of the line the column where it would nearly as well stand; -1 if none is near.
   */
  static int[] of(LineFit fit) {
    int[] columns = fit.columns();
    int[][] through = fit.through();
    int[] others = new int[columns.length];
    for (int w = 0; w < columns.length; w++) {
      others[w] = other(through[w], columns[w]);
    }
    return others;
  }

  private static int other(int[] ways, int own) {
    int best = LineFit.UNREACHED;
    for (int way : ways) {
      best = Math.min(best, way);
    }
    int other = -1;
    for (int column = 0; column < ways.length; column++) {
      boolean nearer = other < 0 || ways[column] < ways[other];
      if (column != own && ways[column] - best < NEAR && nearer) {
        other = column;
      }
    }
    return other;
  }
}

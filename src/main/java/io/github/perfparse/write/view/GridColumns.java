package io.github.perfparse.write.view;

/** Where the columns of a form begin on a terminal; edges included. */
final class GridColumns {

  /** What fits into eighty columns; whatever is left over goes to where texts stand. */
  private static final int[] LEAST = {8, 8, 8, 10, 9, 9, 4, 6, 7};

  private static final int[] SHARES = {0, 0, 0, 6, 3, 3, 0, 1, 7};
  private static final int SHARED = 20;

  private final int[] edges = new int[FormGrid.COLUMNS + 1];

  GridColumns(int width) {
    int spare = Math.max(0, width - least());
    for (int i = 0; i < FormGrid.COLUMNS; i++) {
      edges[i + 1] = edges[i] + 1 + LEAST[i] + spare * SHARES[i] / SHARED;
    }
  }

  /** The width below which a form is not squeezed. */
  static int least() {
    int least = 1;
    for (int width : LEAST) {
      least += width + 1;
    }
    return least;
  }

  /** The place of the edge left of a column. */
  int edge(int column) {
    return edges[column];
  }

  /** The room between the edges of a cell. */
  int room(int column, int columns) {
    return edges[column + columns] - edges[column] - 1;
  }

  int width() {
    return edges[FormGrid.COLUMNS] + 1;
  }
}

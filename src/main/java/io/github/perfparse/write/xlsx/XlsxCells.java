package io.github.perfparse.write.xlsx;

/** The names of cells: A1, B7, AA10. */
final class XlsxCells {

  private static final int LETTERS = 26;

  private XlsxCells() {}

  /** The name of the cell in a 0-based column and a 1-based row. */
  static String name(int column, int row) {
    return column(column) + row;
  }

  static String column(int column) {
    char last = (char) ('A' + column % LETTERS);
    return column < LETTERS ? String.valueOf(last) : column(column / LETTERS - 1) + last;
  }
}

package io.github.perfparse.document.excel;

/**
 * The address of a cell.
 *
 * @param row from 0
 * @param column from 0
 */
record Address(int row, int column) {

  private static final int LETTERS = 26;
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  /** {@code C7} is row 6, column 2; what is no address is in neither. */
  static Address of(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && isLetter(name.charAt(at)) && column <= MOST_COLUMNS) {
      column = column * LETTERS + (name.charAt(at) & 0x1F);
      at++;
    }
    int row = 0;
    while (at < name.length() && Character.isDigit(name.charAt(at)) && row <= MOST_ROWS) {
      row = row * 10 + name.charAt(at) - '0';
      at++;
    }
    boolean sound = at == name.length() && row <= MOST_ROWS && column <= MOST_COLUMNS;
    return sound ? new Address(row - 1, column - 1) : new Address(-1, -1);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  boolean isSound() {
    return row >= 0 && column >= 0;
  }

  /** As the sheet shows it. */
  String name() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row + 1).toString();
  }
}

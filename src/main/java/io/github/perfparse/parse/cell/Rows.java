package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;

/** Questions about one row that any section may ask. */
public final class Rows {

  private Rows() {}

  /** The index of a colon from {@code first} to {@code last}, where a label ends; -1 for none. */
  public static int colon(String text, int first, int last) {
    for (int i = first; i < text.length() && i <= last; i++) {
      if (isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  /** What the cell says as a label: {@code 备注：} is 备注. */
  public static String label(Cell cell) {
    String text = cell.text();
    int end = text.length();
    while (end > 1 && isBehindLabel(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBehindLabel(char c) {
    return isColon(c) || c == ' ';
  }

  /** Whether the row is one cell on a line of its own, without any separator. */
  public static boolean isPlain(Row row) {
    return row.syntax() == Syntax.PLAIN || row.syntax() == Syntax.PARAGRAPH;
  }
}

package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.table.Value;

/** How wide the columns of a sheet have to be; a Chinese character is as wide as two letters. */
final class XlsxWidths {

  private static final int WIDEST = 60;

  /** What fits into a line of the widest column besides its margins. */
  private static final int WRAPPED = WIDEST - 4;

  /** Whole objectives would leave room for two forms on a screen. */
  private static final int MOST_LINES = 4;

  /** Beside a head stands the button of the filter. */
  private static final int BUTTON = 4;

  private final int[] widths;
  private int column;

  XlsxWidths(int columns) {
    widths = new int[columns];
  }

  void beginRow() {
    column = 0;
  }

  void head(String head) {
    widen(width(head) + BUTTON);
  }

  void cell(Value value) {
    // A number grows by the marks of its format: 1,000,000.00.
    int marks = value instanceof Value.Number ? value.plain().length() / 2 : 0;
    widen(width(value.plain()) + marks + 1);
  }

  private void widen(int width) {
    widths[column] = Math.max(widths[column], Math.min(width, WIDEST));
    column++;
  }

  /** The lines that a text takes in the widest column, up to as many as a row may have. */
  static int lines(String text) {
    int lines = 0;
    for (String paragraph : text.split("\n", MOST_LINES + 1)) {
      lines += 1 + width(paragraph) / WRAPPED;
    }
    return Math.min(lines, MOST_LINES);
  }

  private static int width(String text) {
    // Neither a column nor a row grows beyond that, however long a text goes on.
    return Width.of(text.substring(0, Math.min(text.length(), WIDEST * MOST_LINES)));
  }

  /** The columns as XML. */
  String xml() {
    StringBuilder xml = new StringBuilder("<cols>");
    for (int i = 0; i < widths.length; i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
    }
    return xml.append("</cols>").toString();
  }
}

package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.table.Value;
import java.util.List;

/** How wide the columns of a sheet have to be; a Chinese character is as wide as two letters. */
final class XlsxWidths {

  /** What a column is wider than the texts that fit into it. */
  private static final int MARGIN = 3;

  /** Whole objectives would leave room for two forms on a screen. */
  private static final int MOST_LINES = 6;

  /** Beside a head stands the button of the filter. */
  private static final int BUTTON = 4;

  private final List<XlsxColumn> columns;
  private final int[] widths;

  XlsxWidths(List<XlsxColumn> columns) {
    this.columns = columns;
    this.widths = new int[columns.size()];
  }

  void head(int column, String head) {
    widen(column, width(column, head) + BUTTON);
  }

  void cell(int column, Value value) {
    // A number grows by the marks of its format: 1,000,000.00.
    int marks = value instanceof Value.Number ? value.plain().length() / 3 + 1 : 0;
    widen(column, width(column, value.plain()) + marks + MARGIN);
  }

  private void widen(int column, int width) {
    widths[column] = Math.max(widths[column], Math.min(width, columns.get(column).widest()));
  }

  /** The lines that a text takes in the column at its widest, up to as many as a row may have. */
  int lines(int column, String text) {
    if (!columns.get(column).wraps()) {
      return 1;
    }
    return linesWithin(columns.get(column).widest() - MARGIN, text);
  }

  /** The lines that a text takes over the first few columns as they are now. */
  int linesOver(int over, String text) {
    int width = 0;
    for (int i = 0; i < over; i++) {
      width += widths[i];
    }
    return linesWithin(Math.max(width, columns.get(0).widest()) - MARGIN, text);
  }

  private static int linesWithin(int width, String text) {
    int lines = 0;
    for (String paragraph : text.split("\n", MOST_LINES + 1)) {
      lines += 1 + Math.max(0, width(paragraph, width) - 1) / width;
    }
    return Math.min(lines, MOST_LINES);
  }

  private int width(int column, String text) {
    return width(text, columns.get(column).widest());
  }

  private static int width(String text, int line) {
    // Neither a column nor a row grows beyond that, however long a text goes on.
    int most = line * MOST_LINES;
    return Width.of(text.substring(0, Math.min(text.length(), most)));
  }

  /** The columns as XML. */
  String xml() {
    StringBuilder xml = new StringBuilder("<cols>");
    for (int i = 0; i < widths.length; i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"")
          .append(Math.max(widths[i], MARGIN))
          .append("\" customWidth=\"1\"/>");
    }
    return xml.append("</cols>").toString();
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;

/** The lines of one table on one page, below its head, with their words in columns. */
final class TablePart {

  private static final String STARTS = "★☆…";

  private final List<PrintedLine> lines;
  private final List<Column> columns;
  private final boolean continued;
  private final List<List<List<Word>>> words = new ArrayList<>();
  private final int[] widths;

  /**
   * @param lines lines with at least one word in a column that is not merged over rows
   * @param columns the columns from left to right
   * @param continued whether rows may have begun on the page before
   */
  TablePart(List<PrintedLine> lines, List<Column> columns, boolean continued) {
    this.columns = columns;
    this.continued = continued;
    this.lines = new ArrayList<>();
    this.widths = new int[columns.size()];
    for (PrintedLine line : lines) {
      add(line);
    }
  }

  private void add(PrintedLine line) {
    List<List<Word>> cells = new ArrayList<>();
    boolean rows = false;
    for (int c = 0; c < columns.size(); c++) {
      List<Word> own = new ArrayList<>();
      for (Word word : line.words()) {
        if (columns.get(c).holds(word)) {
          own.add(word);
        }
      }
      cells.add(own);
      rows |= !own.isEmpty() && !columns.get(c).kind().isMerged();
      widths[c] = Math.max(widths[c], width(own));
    }
    if (rows) {
      lines.add(line);
      words.add(cells);
    }
  }

  private static int width(List<Word> words) {
    int width = 0;
    for (Word word : words) {
      width += DisplayWidth.onPaper(word.text());
    }
    return width;
  }

  int size() {
    return lines.size();
  }

  List<Column> columns() {
    return columns;
  }

  ColumnKind kind(int column) {
    return columns.get(column).kind();
  }

  boolean isContinued() {
    return continued;
  }

  int y(int line) {
    return lines.get(line).y();
  }

  PrintedLine line(int index) {
    return lines.get(index);
  }

  List<Word> words(int line, int column) {
    return words.get(line).get(column);
  }

  /** Whether what begins the next line would not have fitted behind the line. */
  boolean isFull(int line, int next, int column) {
    String behind = words(next, column).get(0).text();
    int unit = unit(behind);
    return width(words(line, column)) + unit + 1 > widths[column];
  }

  /** The room of what cannot be parted at the begin of a text: a number, a Latin word, a character. */
  private static int unit(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) < 0x80) {
      i++;
    }
    return i > 0 ? i : DisplayWidth.onPaper(text.substring(0, 1));
  }

  /** {@code 指标2：}, {@code ★}, {@code ……}: another cell begins. */
  boolean beginsAnew(int line, int column) {
    String text = words(line, column).get(0).text();
    boolean numbered =
        text.startsWith("指标") && text.length() > 2 && Character.isDigit(text.charAt(2));
    return numbered || STARTS.indexOf(text.charAt(0)) >= 0;
  }

  boolean isFundRow(String text) {
    String key = Fold.key(text);
    return Lexicon.standard().fundRows().exact(key.startsWith("其中") ? key.substring(2) : key).isPresent();
  }
}

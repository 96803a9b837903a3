package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.row.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One record of cells that may be quoted, and then may hold separators and line breaks (RFC 4180).
 *
 * <pre>
 * 绩效指标,"1.绿地养护
 * 2.补植苗木",,5    →  [绩效指标] [1.绿地养护¶2.补植苗木] [] [5], on two lines
 * </pre>
 *
 * @param cells the cells from left to right
 * @param lines how many lines the record stands on
 * @param quoted whether some cell can only be read as a quoted one: it holds a line break, a
 *     doubled quote, or nothing
 * @param excess what was not split, as there are too many cells
 */
record QuotedRecord(List<Cell> cells, int lines, boolean quoted, String excess) {

  private static final String ENDS = "。；：！？;!?";

  /** The record that begins on the next line; empty if a quote in it is never closed. */
  static Optional<QuotedRecord> parse(LookAhead lines, int first, char separator)
      throws IOException {
    return new Reader(lines, first, separator).read();
  }

  /** Whether two records are rows of one table: as wide as each other. */
  boolean isAsWideAs(QuotedRecord other) {
    return cells.size() == other.cells.size();
  }

  boolean hasBlankCell() {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static final class Reader {

    private final LookAhead lines;
    private final int first;
    private final char separator;
    private final int most;
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private Line line;
    private int at;
    private int column;
    private int counted;
    private boolean quoted;

    Reader(LookAhead lines, int first, char separator) throws IOException {
      this.lines = lines;
      this.first = first;
      this.separator = separator;
      this.most = lines.limits().of(Limit.ROW_CELLS);
      this.line = lines.peek(first).orElseThrow();
      this.column = line.column();
    }

    Optional<QuotedRecord> read() throws IOException {
      do {
        boolean read = at < text().length() && text().charAt(at) == '"' ? readQuoted() : readBare();
        if (!read) {
          return Optional.empty();
        }
      } while (at++ < text().length() && cells.size() < most);
      String excess = text().substring(Math.min(at, text().length()));
      return Optional.of(new QuotedRecord(cells, row + 1, quoted, excess));
    }

    private String text() {
      return line.text();
    }

    /** The column of a place that is not before the one last asked for on this line. */
    private int column(int index) {
      column += text().codePointCount(counted, index);
      counted = index;
      return column;
    }

    private boolean readBare() {
      int end = text().indexOf(separator, at);
      int to = end < 0 ? text().length() : end;
      String raw = text().substring(at, to);
      cells.add(new Cell(Markup.clean(raw), raw, line.number(), column(at)));
      at = to;
      return true;
    }

    /** The cell whose opening quote stands here; false if no quote closes it before a separator. */
    private boolean readQuoted() throws IOException {
      int number = line.number();
      int column = column(at) + 1;
      StringBuilder raw = new StringBuilder();
      int from = at + 1;
      int end = close(from);
      while (end < 0) {
        raw.append(text(), from, text().length());
        if (!nextLine()) {
          return false;
        }
        raw.append(seam(raw, text()));
        from = 0;
        end = close(0);
      }
      raw.append(text(), from, end);
      at = end + 1;
      quoted |= row > 0 || raw.isEmpty() || raw.indexOf("\"\"") >= 0;
      String printed = raw.toString();
      cells.add(new Cell(Markup.clean(printed.replace("\"\"", "\"")), printed, number, column));
      return isEnd(at);
    }

    /** Inside a quoted cell of a tab-separated row no tab is possible. */
    private boolean nextLine() throws IOException {
      Optional<Line> next =
          row + 1 < LookAhead.FARTHEST ? lines.peek(first + row + 1) : Optional.empty();
      if (next.isEmpty() || separator == '\t' && quoteBehindTab(next.get().text())) {
        return false;
      }
      line = next.get();
      column = line.column();
      counted = 0;
      row++;
      return true;
    }

    private static boolean quoteBehindTab(String text) {
      int tab = text.indexOf('\t');
      int quote = text.indexOf('"');
      return tab >= 0 && (quote < 0 || tab < quote);
    }

    /** The index of the quote that closes the cell on this line; -1 if it goes on. */
    private int close(int from) {
      int quote = text().indexOf('"', from);
      while (quote >= 0 && quote + 1 < text().length() && text().charAt(quote + 1) == '"') {
        quote = text().indexOf('"', quote + 2);
      }
      return quote;
    }

    private boolean isEnd(int index) {
      return index >= text().length() || text().charAt(index) == separator;
    }

    /** Tools break a cell's lines where its column ends as well as where a paragraph does. */
    private static String seam(CharSequence before, String after) {
      boolean ended = before.length() > 0 && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
      boolean numbered = !after.isEmpty() && after.charAt(0) >= '0' && after.charAt(0) <= '9';
      return ended || numbered && before.length() > 0 && !endsInDigit(before) ? "\u2029" : "";
    }

    private static boolean endsInDigit(CharSequence text) {
      char last = text.charAt(text.length() - 1);
      return last >= '0' && last <= '9' || last == '=' || last == '>' || last == '<';
    }
  }
}

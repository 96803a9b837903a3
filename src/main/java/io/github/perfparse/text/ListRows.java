package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows that were printed as lists or tuples of Python, or as arrays of JSON, each by itself
 * or within another, on one line or a cell a line.
 *
 * <pre>
 * [None, '产出指标', '培训\n人数', 8]   →   CSV [∅, 产出指标, 培训¶人数, 8]
 * </pre>
 */
final class ListRows implements RowReader {

  /** Signs of a value without quotes, beside letters and digits. */
  private static final String BARE = "-+._";

  /** How many lists that hold the rows are open. */
  private int open;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    String text = first.text();
    int from = Spaces.skip(text, 0);
    if (from == text.length() || !opens(text.charAt(from)) && (open == 0 || !closes(text, from))) {
      return false;
    }
    Literal literal = new Literal(lines, first);
    if (!literal.read()) {
      return false;
    }
    for (List<Cell> row : literal.rows) {
      rows.add(Syntax.CSV, firstLine(row), row);
    }
    lines.skip(literal.taken + 1);
    open = literal.depth;
    return true;
  }

  /** Where its first printed cell stands: on lines of their own blank ones may stand above it. */
  private static int firstLine(List<Cell> row) {
    int i = 0;
    while (i < row.size() - 1 && row.get(i).isBlank()) {
      i++;
    }
    return row.get(i).line();
  }

  private static boolean opens(char sign) {
    return sign == '[' || sign == '(';
  }

  private static boolean closes(String text, int at) {
    return text.charAt(at) == ']' || text.charAt(at) == ')';
  }

  /** The lists from one line on: up to a line's end at which no row is open. */
  private final class Literal {

    private final LookAhead lines;
    private final int most;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private Line line;
    private String text;
    private int column;
    private int counted;
    private int taken;
    private int at;
    private int depth = open;
    private boolean certain = open > 0;

    Literal(LookAhead lines, Line first) {
      this.lines = lines;
      this.most = lines.limits().of(Limit.ROW_CELLS);
      begin(first);
    }

    private void begin(Line next) {
      line = next;
      text = next.text();
      column = next.column();
      counted = 0;
      at = Spaces.skip(text, 0);
    }

    /**
     * Whether there are such lists: a string or a blank cell is in them, {@code (2023)} is none.
     */
    boolean read() throws IOException {
      while (at < text.length() || !isComplete()) {
        if (at < text.length() ? !readPart() : !toNextLine()) {
          return false;
        }
      }
      return certain;
    }

    private boolean isComplete() {
      return row.isEmpty() && (!rows.isEmpty() || depth < open);
    }

    private boolean toNextLine() throws IOException {
      Optional<Line> next = taken + 1 < LookAhead.FARTHEST ? lines.peek(++taken) : Optional.empty();
      if (next.isPresent()) {
        begin(next.get());
      }
      return next.isPresent();
    }

    private boolean readPart() {
      char sign = text.charAt(at);
      boolean read;
      if (opens(sign)) {
        at++;
        depth++;
        read = row.isEmpty();
      } else if (closes(text, at)) {
        at++;
        read = close();
      } else if (sign == ',') {
        at++;
        read = true;
      } else {
        boolean string = sign == '"' || sign == '\'';
        read = depth > 0 && row.size() < most && (string ? readQuoted(sign) : readBare());
      }
      at = Spaces.skip(text, at);
      return read;
    }

    private boolean close() {
      if (!row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
      return --depth >= 0;
    }

    /** {@code None}, {@code 8.5}, {@code datetime.datetime(2023, 5, 1, 0, 0)}. */
    private boolean readBare() {
      int from = at;
      while (at < text.length() && isBare(text.charAt(at))) {
        at++;
      }
      if (at > from && at < text.length() && text.charAt(at) == '(') {
        at = text.indexOf(')', at) + 1;
      }
      if (at <= from) {
        return false;
      }
      String raw = text.substring(from, at);
      add(raw, raw, from);
      certain |= row.get(row.size() - 1).isBlank();
      return true;
    }

    private static boolean isBare(char sign) {
      return sign < 0x80 && (Character.isLetterOrDigit(sign) || BARE.indexOf(sign) >= 0);
    }

    private boolean readQuoted(char quote) {
      int from = ++at;
      StringBuilder value = new StringBuilder();
      while (at < text.length() && text.charAt(at) != quote) {
        char sign = text.charAt(at++);
        value.append(sign == '\\' && at < text.length() ? escaped() : sign);
      }
      certain = true;
      add(value.toString(), text.substring(from, at), from);
      return at++ < text.length();
    }

    /** {@code \n}, {@code \u9879}: the sign behind a backslash. */
    private char escaped() {
      char sign = text.charAt(at++);
      int digits = sign == 'u' ? 4 : sign == 'x' ? 2 : 0;
      if (digits == 0 || at + digits > text.length()) {
        return sign == 'n' ? '\u2028' : sign == 't' || sign == 'r' ? ' ' : sign;
      }
      int code = 0;
      for (int i = 0; i < digits; i++) {
        code = code * 16 + Math.max(0, Character.digit(text.charAt(at++), 16));
      }
      return (char) code;
    }

    private void add(String value, String raw, int from) {
      column += text.codePointCount(counted, from);
      counted = from;
      row.add(new Cell(Markup.clean(value), raw, line.number(), column));
    }
  }
}

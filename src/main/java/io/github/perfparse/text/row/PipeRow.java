package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.markup.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown table row. The pipes at its ends are a frame and make no cells; {@code \|} is a pipe
 * that was printed.
 *
 * <pre>
 * | A | | B |     →  A, ∅, B
 * A | B |         →  A, B
 * |A|Col2|B|      →  A, ∅, B      some name a head's blank cells by their number
 * | --- | :-: |   →  a rule
 * </pre>
 *
 * @param syntax {@link Syntax#PIPE} or {@link Syntax#PIPE_RULE}
 * @param cells the cells from left to right
 */
record PipeRow(Syntax syntax, List<Cell> cells) {

  /** What Markdown writers put a backslash before. */
  private static final String ESCAPED = "|<>*_~";

  private static final String STAND_IN = "Col";

  /**
   * Whether the text begins with a pipe, or ends with one and has another. Tabs may stand around
   * such a row, but not in it: then they are what parts the cells.
   */
  static boolean matches(String text) {
    int first = text.indexOf('|');
    if (first < 0) {
      return false;
    }
    int from = Spaces.skip(text, 0);
    int to = Spaces.skipBack(text, text.length());
    int tab = text.indexOf('\t', from);
    if (tab >= 0 && tab < to) {
      return false;
    }
    return first == from || (isFrame(text, to - 1) && first < to - 1);
  }

  /** {@code 资金投入情况 (万元) |}: no row of a table where it stands alone, but one between rows. */
  static boolean isOneCell(String text) {
    int to = Spaces.skipBack(text, text.length());
    return endsWithPipe(text) && text.indexOf('|') == to - 1 && to > 1 && text.indexOf('\t') < 0;
  }

  static boolean endsWithPipe(String text) {
    int to = Spaces.skipBack(text, text.length());
    return to > 0 && isFrame(text, to - 1);
  }

  static PipeRow split(String text, int line, int column, Limits limits) {
    int from = Spaces.skip(text, 0);
    int to = Spaces.skipBack(text, text.length());
    if (text.charAt(from) == '|') {
      from++;
    }
    if (to > from && isFrame(text, to - 1)) {
      to--;
    }
    int first = column + text.codePointCount(0, from);
    List<Cell> cells = cells(text, from, to, line, first, limits);
    return new PipeRow(isRule(cells) ? Syntax.PIPE_RULE : Syntax.PIPE, cells);
  }

  /** The row whose first and last pipes part cells as the others do. */
  static PipeRow unframed(String text, int line, int column, Limits limits) {
    List<Cell> cells = cells(text, 0, text.length(), line, column, limits);
    return new PipeRow(isRule(cells) ? Syntax.PIPE_RULE : Syntax.PIPE, cells);
  }

  private static List<Cell> cells(
      String text, int start, int to, int line, int column, Limits limits) {
    List<Cell> cells = new ArrayList<>();
    int from = start;
    int at = column;
    int pipe = pipe(text, from, to);
    int most = limits.of(Limit.ROW_CELLS);
    while (pipe < to && cells.size() < most) {
      cells.add(cell(text.substring(from, pipe), line, at, cells.size() + 1));
      at += text.codePointCount(from, pipe) + 1;
      from = pipe + 1;
      pipe = pipe(text, from, to);
    }
    String rest = text.substring(Math.min(from, to), to);
    if (cells.size() < most) {
      cells.add(cell(rest, line, at, cells.size() + 1));
    } else {
      Excess.drop(rest, '|', line, limits);
    }
    return cells;
  }

  /** The next pipe that is not escaped, or {@code to}. */
  private static int pipe(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != '|') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, to);
  }

  private static boolean isFrame(String text, int at) {
    return text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\');
  }

  private static Cell cell(String raw, int line, int column, int number) {
    String text = Markup.clean(unescape(raw));
    return new Cell(isStandIn(text, number) ? "" : text, raw, line, column);
  }

  private static boolean isStandIn(String text, int number) {
    return text.startsWith(STAND_IN) && text.equals(STAND_IN + number);
  }

  private static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escape =
          raw.charAt(i) == '\\' && i + 1 < raw.length() && ESCAPED.indexOf(raw.charAt(i + 1)) >= 0;
      if (!escape) {
        plain.append(raw.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isRule(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!isRule(cells.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** A single dash is no rule: it is how forms print "none". */
  private static boolean isRule(String text) {
    int dashes = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean colon = text.charAt(i) == ':' && (i == 0 || i == text.length() - 1);
      if (!colon && text.charAt(i) != '-') {
        return false;
      }
      dashes += colon ? 0 : 1;
    }
    return dashes > 0 && text.length() > 1;
  }
}

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of a wiki: a mark opens each cell, and a line with a mark parts two rows. What
 * stands on a line without one goes on with the cell above.
 *
 * <pre>
 * {|
 * | colspan="2" | 项目名称 || 绿道
 * 养护
 * |-                                 →  PIPE [项目名称, ∅, 绿道养护]
 * ! 总分
 * | rowspan="2" | 100                →  PIPE [总分, 100]
 * |}
 * </pre>
 */
final class WikiRows implements RowReader {

  private boolean inTable;

  /** How many rows more each column is covered by a cell above. */
  private int[] covered = new int[0];

  /** The row that is read: its cells, and what is known of the last one. */
  private final List<Cell> cells = new ArrayList<>();

  private final StringBuilder raw = new StringBuilder();
  private Line cellLine;
  private int cellColumn;
  private boolean open;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    inTable |= begins(first, lines);
    if (!inTable) {
      return false;
    }
    if (isRule(first.text()) || isBegin(first.text())) {
      writeRule(lines.next().orElseThrow(), rows);
    } else {
      readRow(lines, rows);
    }
    return true;
  }

  /** Whether the next line opens a table, and a cell, a row or a caption follows. */
  private static boolean begins(Line first, LookAhead lines) throws IOException {
    Optional<Line> below = isBegin(first.text()) ? lines.peek(1) : Optional.empty();
    return below.isPresent() && opensCell(below.get().text());
  }

  private static boolean isBegin(String text) {
    return text.startsWith("{|", Spaces.skip(text, 0));
  }

  private static boolean isRule(String text) {
    int at = Spaces.skip(text, 0);
    return text.startsWith("|-", at) || text.startsWith("|}", at);
  }

  private static boolean opensCell(String text) {
    int at = Spaces.skip(text, 0);
    return at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == '!');
  }

  private void writeRule(Line line, RowWriter rows) {
    Cell mark = Cell.unmarked(line.text(), line.number(), 1);
    rows.add(Syntax.PIPE_RULE, line.number(), List.of(mark));
    inTable = line.text().indexOf('}') < 0 || isBegin(line.text());
    covered = inTable && !isBegin(line.text()) ? covered : new int[0];
  }

  private void readRow(LookAhead lines, RowWriter rows) throws IOException {
    int number = lines.peek(0).orElseThrow().number();
    Optional<Line> line = lines.peek(0);
    for (int i = 0; i < LookAhead.FARTHEST && line.isPresent() && !isRule(line.get().text()); i++) {
      read(lines.next().orElseThrow(), rows);
      line = lines.peek(0);
    }
    endCell(rows);
    cover(rows, number);
    rows.add(Syntax.PIPE, number, cells);
    cells.clear();
  }

  private void read(Line line, RowWriter rows) {
    String text = line.text();
    if (!opensCell(text)) {
      append(line, 0, text.length());
      return;
    }
    int mark = Spaces.skip(text, 0);
    String next = text.charAt(mark) == '!' ? "!!" : "||";
    int from = mark + (text.startsWith("|+", mark) ? 2 : 1);
    while (from <= text.length()) {
      int end = text.indexOf(next, from);
      int to = end < 0 ? text.length() : end;
      endCell(rows);
      append(line, from, to);
      from = end < 0 ? text.length() + 1 : end + next.length();
    }
  }

  private void append(Line line, int from, int to) {
    if (!open) {
      cellLine = line;
      cellColumn = line.column() + line.text().codePointCount(0, from);
      open = true;
    } else {
      raw.append(line.text().isBlank() ? '\u2029' : '\n');
    }
    raw.append(line.text(), from, to);
  }

  private void endCell(RowWriter rows) {
    if (!open) {
      return;
    }
    cover(rows, cellLine.number());
    String printed = raw.toString();
    int text = attributesEnd(printed);
    String attributes = printed.substring(0, text);
    String content = printed.substring(text);
    int column = cellColumn + printed.codePointCount(0, text);
    cells.add(new Cell(Markup.clean(content), content, cellLine.number(), column));
    int height = span(attributes, "rowspan=");
    int first = cells.size() - 1;
    for (int i = span(attributes, "colspan="); i > 1; i--) {
      cells.add(new Cell("", "", cellLine.number(), column));
    }
    rows.limits().check(Limit.ROW_CELLS, cells.size(), cellLine.number());
    if (height > 1) {
      covered = Arrays.copyOf(covered, Math.max(covered.length, cells.size()));
      Arrays.fill(covered, first, cells.size(), height);
    }
    raw.setLength(0);
    open = false;
  }

  /** Blank cells in the next columns, as far as a cell above covers them. */
  private void cover(RowWriter rows, int line) {
    while (cells.size() < covered.length && covered[cells.size()] > 1) {
      covered[cells.size()]--;
      cells.add(new Cell("", "", line, 1));
    }
    rows.limits().check(Limit.ROW_CELLS, cells.size(), line);
  }

  /** {@code width="9%"| 项目名称}: where the text begins; a link has such a sign too. */
  private static int attributesEnd(String cell) {
    int bar = cell.indexOf('|');
    int quote = bar < 0 ? -1 : cell.lastIndexOf('"', bar);
    return quote > 0 && cell.lastIndexOf("=\"", quote) > 0 ? bar + 1 : 0;
  }

  /** The number behind a name, {@code colspan="2"}; 1 if there is none. */
  private static int span(String attributes, String name) {
    int at = attributes.indexOf(name);
    int from = at < 0 ? 0 : at + name.length();
    int number = 0;
    for (int i = from; at >= 0 && i < attributes.length() && i < from + 4; i++) {
      int digit = Character.digit(attributes.charAt(i), 10);
      number = digit >= 0 ? 10 * number + digit : number;
    }
    return Math.max(1, number);
  }
}

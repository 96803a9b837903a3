package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a table that is drawn with signs: a rule parts two rows, and lines between two
 * rules go on with the cells above them.
 *
 * <pre>
 * +----+------+
 * | 项 | 普法 |
 * | 目 | 宣传 |   →   PIPE_RULE, PIPE [项目, 普法宣传]
 * +----+------+
 * </pre>
 */
final class GridRows implements RowReader {

  private boolean inTable;

  @Override
  public boolean read(LookAhead lines, RowWriter rows) throws IOException {
    int columns = columns(lines, 0);
    int end = columns == 0 ? 0 : rowEnd(lines, columns);
    boolean closing = inTable && columns > 0 && end == 1;
    inTable = end > 1;
    if (!inTable && !closing) {
      return false;
    }
    Line rule = lines.next().orElseThrow();
    rows.add(Syntax.PIPE_RULE, rule.number(), List.of(cell(rule.text(), rule.number(), 1)));
    if (inTable) {
      List<Line> row = new ArrayList<>();
      for (int i = 1; i < end; i++) {
        row.add(lines.next().orElseThrow());
      }
      rows.add(Syntax.PIPE, row.get(0).number(), cells(row, columns));
    }
    return true;
  }

  /** How many columns a rule draws; 0 if the line is none. */
  private static int columns(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    String text = line.isPresent() ? line.get().text().strip() : "";
    if (text.length() < 3 || text.charAt(0) != '+' || !text.endsWith("+")) {
      return 0;
    }
    int columns = -1;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign != '+' && sign != '-' && sign != '=') {
        return 0;
      }
      columns += sign == '+' ? 1 : 0;
    }
    return columns;
  }

  /** How far ahead the rule below the row is; 1 where there is no row of so many columns. */
  private static int rowEnd(LookAhead lines, int columns) throws IOException {
    int end = 1;
    while (end < LookAhead.FARTHEST
        && lines.peek(end).isPresent()
        && pieces(lines.peek(end).get().text()).length == columns) {
      end++;
    }
    return columns(lines, end) == columns ? end : 1;
  }

  /** The pieces of cells on a line; none if it is not framed. */
  private static String[] pieces(String text) {
    String line = text.strip();
    boolean framed = line.length() > 1 && line.charAt(0) == '|' && line.endsWith("|");
    return framed ? line.substring(1, line.length() - 1).split("\\|", -1) : new String[0];
  }

  private static List<Cell> cells(List<Line> row, int columns) {
    List<Cell> cells = new ArrayList<>();
    int at = 2;
    for (int column = 0; column < columns; column++) {
      StringBuilder text = new StringBuilder();
      int first = 0;
      boolean paragraph = false;
      for (Line line : row) {
        String piece = pieces(line.text())[column].strip();
        if (!piece.isEmpty()) {
          first = first == 0 ? line.number() : first;
          text.append(between(text, piece, paragraph)).append(piece);
        }
        paragraph = piece.isEmpty();
      }
      cells.add(cell(text.toString(), first == 0 ? row.get(0).number() : first, at));
      at += pieces(row.get(0).text())[column].length() + 1;
    }
    return cells;
  }

  /** A blank line parts paragraphs, a line break two words of Latin letters. */
  private static String between(StringBuilder text, String piece, boolean paragraph) {
    if (text.length() == 0) {
      return "";
    }
    boolean words = isLatin(text.charAt(text.length() - 1)) && isLatin(piece.charAt(0));
    return paragraph ? "\n" : words ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static Cell cell(String text, int line, int column) {
    return Cell.unmarked(text, line, column);
  }
}

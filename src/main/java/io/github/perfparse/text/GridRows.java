package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
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
 * Reads the rows of a table that is drawn with signs: a rule parts two rows, and lines between two
 * rules go on with the cells above them.
 *
 * <pre>
 * +----+------+
 * | 项 | 普法 |
 * | 目 | 宣传 |   →   PIPE_RULE, PIPE [项目, 普法宣传]
 * +----+------+
 * </pre>
 *
 * Signs of boxes serve as well: {@code ├────┼──────┤}.
 */
final class GridRows implements RowReader {

  private boolean inTable;

  @Override
  public boolean read(LookAhead lines, RowWriter rows) throws IOException {
    int columns = columns(lines, 0);
    List<DrawnRow.Part> row = columns == 0 ? List.of() : row(lines, columns);
    boolean closing = inTable && columns > 0 && row.isEmpty();
    inTable = !row.isEmpty();
    if (!inTable && !closing) {
      return false;
    }
    Line rule = lines.next().orElseThrow();
    Cell drawn = Cell.unmarked(rule.text(), rule.number(), 1);
    rows.add(Syntax.PIPE_RULE, rule.number(), List.of(drawn));
    if (inTable) {
      rows.add(Syntax.PIPE, row.get(0).line(), DrawnRow.cells(row, 2));
      lines.skip(row.size());
    }
    return true;
  }

  /** How many columns a rule draws; 0 if the line is none, or draws more than a row may have. */
  private static int columns(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    String text = line.isPresent() ? line.get().text() : "";
    int from = Spaces.skip(text, 0);
    int to = Spaces.skipBack(text, text.length());
    if (to - from < 3 || drawn(text.charAt(from)) != '+' || drawn(text.charAt(to - 1)) != '+') {
      return 0;
    }
    int columns = -1;
    for (int i = from; i < to; i++) {
      char sign = drawn(text.charAt(i));
      if (sign != '+' && sign != '-' && sign != '=') {
        return 0;
      }
      columns += sign == '+' ? 1 : 0;
    }
    return columns <= lines.limits().of(Limit.ROW_CELLS) ? columns : 0;
  }

  /** The lines of the row below a rule; none where there is no such row. */
  private static List<DrawnRow.Part> row(LookAhead lines, int columns) throws IOException {
    List<DrawnRow.Part> row = new ArrayList<>();
    int at = 1;
    while (at < LookAhead.FARTHEST && lines.peek(at).isPresent()) {
      Line line = lines.peek(at).get();
      String[] pieces = pieces(line.text());
      if (pieces.length != columns) {
        break;
      }
      row.add(new DrawnRow.Part(line.number(), pieces));
      at++;
    }
    return columns(lines, at) == columns ? row : List.of();
  }

  /** The pieces of cells on a line; none if it is not framed. */
  private static String[] pieces(String text) {
    String line = text.strip();
    int last = line.length() - 1;
    boolean framed = last > 0 && drawn(line.charAt(0)) == '|' && drawn(line.charAt(last)) == '|';
    return framed ? line.substring(1, last).split("[|│┃║]", -1) : new String[0];
  }

  /** What a sign of boxes is among the usual ones; any other character itself. */
  private static char drawn(char sign) {
    return switch (sign) {
      case '│', '┃', '║' -> '|';
      case '─', '━', '═' -> '-';
      default -> sign >= '┌' && sign <= '╬' ? '+' : sign;
    };
  }
}

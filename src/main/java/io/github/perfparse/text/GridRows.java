package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
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
 * | 目 | 宣传 |   →   PIPE_RULE, PIPE [项目, 普法宣传], PIPE_RULE
 * +----+------+
 * </pre>
 *
 * Signs of boxes serve as well: {@code ├────┼──────┤}. See {@link DrawnTable} for merged cells.
 */
final class GridRows implements RowReader {

  /** A longer table is parted at a rule. */
  private static final int MOST_LINES = 2000;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!mayBegin(first.text())) {
      return false;
    }
    List<DrawnLine> framed = framed(lines);
    if (framed.isEmpty()) {
      return false;
    }
    DrawnTable table = DrawnTable.of(framed);
    boolean drawn = table.hasRows() && table.columns() <= rows.limits().of(Limit.ROW_CELLS);
    if (drawn) {
      table.write(rows);
      lines.skip(table.height());
    }
    return drawn;
  }

  private static boolean mayBegin(String text) {
    int first = Spaces.skip(text, 0);
    return first < text.length() && DrawnSigns.mayBegin(text.charAt(first));
  }

  /** The lines ahead that stand in one frame; none at a rule right above another. */
  private static List<DrawnLine> framed(LookAhead lines) throws IOException {
    String text = lines.peek(0).orElseThrow().text();
    int indent = Spaces.skip(text, 0);
    DrawnSigns signs = DrawnSigns.of(text.charAt(indent));
    List<DrawnLine> framed = new ArrayList<>();
    int lastRule = 0;
    Optional<Line> next = lines.peek(0);
    while (next.isPresent() && framed.size() < MOST_LINES) {
      DrawnLine line = new DrawnLine(next.get(), signs);
      if (!line.isFramed(indent)) {
        return framed;
      }
      if (framed.size() == 1 && framed.get(0).isRule() && line.isRule()) {
        return List.of();
      }
      lastRule = line.isRule() ? framed.size() : lastRule;
      framed.add(line);
      next = lines.peek(framed.size());
    }
    return next.isEmpty() || lastRule == 0 ? framed : framed.subList(0, lastRule);
  }
}

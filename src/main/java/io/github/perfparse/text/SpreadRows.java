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
 * Reads the rows of pipe tables that are spread over lines, as extractors of a web page's text
 * leave them where cells are indented blocks: a pipe at the left edge opens a row, each cell ends
 * with one that stands further right and alone, and the pipes of cells that are not there follow.
 *
 * <pre>
 * |   预算单位
 *         |
 *      湖滨市园林局
 *         |
 *   ||              →  PIPE [预算单位] [湖滨市园林局] [∅] [∅]
 * </pre>
 */
final class SpreadRows implements RowReader {

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!opensRow(first)) {
      return false;
    }
    int length = length(lines, edge(first));
    if (length > 1) {
      rows.add(Syntax.PIPE, first.number(), cells(lines, length));
      lines.skip(length);
    }
    return length > 1;
  }

  /** Whether the line's only pipe stands before all that it says. */
  private static boolean opensRow(Line line) {
    String text = line.text();
    return line.signs().mayHavePipe()
        && text.charAt(edge(line)) == '|'
        && text.indexOf('|', edge(line) + 1) < 0
        && !isPipes(line);
  }

  /** How many lines the row has: from its opening one to the last with pipes alone. */
  private static int length(LookAhead lines, int edge) throws IOException {
    int length = 1;
    int cells = 0;
    Optional<Line> next = lines.peek(1);
    for (int i = 1; next.isPresent() && i < LookAhead.FARTHEST; i++) {
      if (next.get().signs().mayHavePipe()) {
        cells += next.get().count('|');
        boolean goesOn = isPipes(next.get()) && edge(next.get()) > edge;
        if (!goesOn || cells > lines.limits().of(Limit.ROW_CELLS)) {
          return length;
        }
        length = i + 1;
      }
      next = lines.peek(i + 1);
    }
    return length;
  }

  private static List<Cell> cells(LookAhead lines, int length) throws IOException {
    List<Cell> cells = new ArrayList<>();
    Line begin = lines.peek(0).orElseThrow();
    int skipped = begin.text().indexOf('|') + 1;
    StringBuilder raw = new StringBuilder(begin.text().substring(skipped));
    for (int i = 1; i < length; i++) {
      Line line = lines.peek(i).orElseThrow();
      boolean ends = isPipes(line);
      if (raw.isEmpty()) {
        begin = line;
        skipped = ends ? edge(line) : 0;
      }
      if (!ends) {
        raw.append(raw.isEmpty() ? "" : "\u2029").append(line.text());
        continue;
      }
      cells.add(cell(raw.toString(), begin, skipped));
      raw.setLength(0);
      for (int more = 1; more < line.count('|'); more++) {
        cells.add(cell("", line, edge(line) + more));
      }
    }
    return cells;
  }

  private static Cell cell(String raw, Line line, int skipped) {
    return new Cell(Markup.clean(raw), raw, line.number(), line.column() + skipped);
  }

  private static boolean isPipes(Line line) {
    int from = edge(line);
    int to = Spaces.skipBack(line.text(), line.text().length());
    return from < to && line.count('|') == to - from;
  }

  private static int edge(Line line) {
    return Spaces.skip(line.text(), 0);
  }
}

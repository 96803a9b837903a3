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
 * Dialect <b>cell-per-line</b>: a tab before each cell, each cell on a line of its own, a blank
 * line after each row. A line without a tab goes on with the cell above it; one with several tabs
 * is a row of another table, and cells right above it are rows of one cell.
 *
 * <pre>
 * ⇥主管部门
 * ⇥湖滨市园林局
 * ⇥1.绿地养护
 * 2.补植苗木
 *                  →  [主管部门] [湖滨市园林局] [1.绿地养护¶2.补植苗木]
 * </pre>
 */
final class CellLines implements RowReader {

  /** A row printed with tabs may have one cell as well: so many lines like it make a table. */
  private static final int FEWEST = 3;

  private static final int SEEN = 2 * FEWEST;

  /** So many lines are looked at until a blank one ends the row. */
  private static final int FARTHEST = 4 * SEEN;

  private boolean inTable;
  private final boolean certain;

  private CellLines(boolean certain) {
    this.certain = certain;
  }

  /** Finds out where such rows stand. */
  static CellLines detected() {
    return new CellLines(false);
  }

  /** Takes every line that begins with its only tab for such a cell. */
  static CellLines certain() {
    return new CellLines(true);
  }

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    inTable = isCell(first) && (certain || inTable || begins(lines));
    if (!inTable) {
      return false;
    }
    List<Cell> cells = new ArrayList<>();
    int most = lines.limits().of(Limit.ROW_CELLS);
    int length = 0;
    while (isCell(lines, 0) && cells.size() < most && length < LookAhead.FARTHEST_LENGTH) {
      Cell cell = cell(lines);
      cells.add(cell);
      length += cell.raw().length();
    }
    rows.add(Syntax.CELL_PER_LINE, first.number(), cells);
    Optional<Line> end = lines.peek(0);
    if (end.isPresent() && end.get().text().isBlank()) {
      lines.skip(1);
    }
    return true;
  }

  /** Whether the lines ahead are cells, but for those that go on with one. */
  private static boolean begins(LookAhead lines) throws IOException {
    int cells = 0;
    int printed = 0;
    for (int i = 0; i < FARTHEST && (printed < SEEN || isPrinted(lines, i)); i++) {
      if (lines.peek(i).isEmpty()) {
        break;
      }
      boolean tabs = lines.peek(i).get().text().indexOf('\t') >= 0;
      if (tabs && !isCell(lines, i) || isMarkup(lines.peek(i).get().text())) {
        return false;
      }
      cells += tabs ? 1 : 0;
      printed += isPrinted(lines, i) ? 1 : 0;
    }
    return cells >= FEWEST;
  }

  /** The source of a page is indented with tabs too. */
  private static boolean isMarkup(String text) {
    int tag = Spaces.skip(text, 0);
    return tag + 1 < text.length()
        && text.charAt(tag) == '<'
        && (Character.isLetter(text.charAt(tag + 1)) || "/!".indexOf(text.charAt(tag + 1)) >= 0);
  }

  private static boolean isCell(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    return line.isPresent() && isCell(line.get());
  }

  private static boolean isCell(Line line) {
    return line.text().startsWith("\t") && line.text().indexOf('\t', 1) < 0;
  }

  /** A line with nothing at all ends a row; a tab with nothing behind it is a blank cell. */
  private static boolean isPrinted(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    return line.isPresent() && !line.get().text().isEmpty();
  }

  private static Cell cell(LookAhead lines) throws IOException {
    Line first = lines.next().orElseThrow();
    StringBuilder raw = new StringBuilder(first.text().substring(1));
    int more = 0;
    while (more < LookAhead.FARTHEST
        && raw.length() < LookAhead.FARTHEST_LENGTH
        && isPrinted(lines, 0)
        && lines.peek(0).orElseThrow().text().indexOf('\t') < 0) {
      raw.append('\u2029').append(lines.next().orElseThrow().text());
      more++;
    }
    String printed = raw.toString();
    return new Cell(Markup.clean(printed), printed, first.number(), first.column() + 1);
  }
}

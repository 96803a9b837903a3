package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.LatexSource;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of LaTeX, sign by sign: its head, which may go on over lines, then cells and rows, each
 * of which may stand on several lines.
 */
final class LatexTable {

  /** What is still to come of the table's head: its columns, for some its width too. */
  private int headGroups;

  private boolean open = true;
  private int braces;
  private int environments;
  private int rowLines;
  private final StringBuilder cell = new StringBuilder();
  private final List<Cell> cells = new ArrayList<>();
  private LatexLine cellLine;
  private int cellColumn;

  /**
   * A table that begins on the line.
   *
   * @param headGroups how many groups in braces its head has
   */
  LatexTable(LatexLine line, int headGroups) {
    this.cellLine = line;
    this.headGroups = headGroups;
  }

  /** Whether it goes on. */
  boolean isOpen() {
    return open;
  }

  /** Reads the sign or the command that stands there; returns the index behind it. */
  int read(LatexLine line, int at, RowWriter rows) {
    char c = line.text().charAt(at);
    if (headGroups > 0 && isHead(c)) {
      return at + 1;
    }
    if (c == '\\') {
      return command(line, at, rows);
    }
    if (c == '&' && isOuter()) {
      endCell(line, at, rows);
      return at + 1;
    }
    braces = Math.max(0, braces + (c == '{' ? 1 : c == '}' ? -1 : 0));
    append(line, at, at + 1);
    return at + 1;
  }

  /** Whether the sign belongs to the table's head: {@code [t]{|l|p{2cm}|}}. */
  private boolean isHead(char c) {
    braces += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    headGroups -= c == '}' && braces == 0 ? 1 : 0;
    boolean head = c < 0x80 && (braces > 0 || c == '}' || c == ']' || Spaces.isSpace(c));
    if (!head) {
      headGroups = 0;
      braces = 0;
    }
    return head;
  }

  private boolean isOuter() {
    return braces == 0 && environments == 0;
  }

  private int command(LatexLine line, int at, RowWriter rows) {
    String text = line.text();
    int end = LatexSource.commandEnd(text, at);
    if (isOuter() && (text.startsWith("\\\\", at) || text.startsWith("\\tabularnewline", at))) {
      endRow(line, at, rows);
      return text.startsWith("[", end) ? LatexLine.behind(']', text, end) : end;
    }
    if (text.startsWith("\\end{", at) && environments == 0) {
      end(line, rows);
      return LatexLine.behind('}', text, end);
    }
    if (braces > 0 && environments == 0 && text.startsWith("\\hline", at)) {
      // A brace is open that nobody closed.
      endRow(line, at, rows);
    }
    environments +=
        text.startsWith(LatexLine.BEGIN, at) ? 1 : text.startsWith("\\end{", at) ? -1 : 0;
    append(line, at, end);
    return end;
  }

  private void append(LatexLine line, int from, int to) {
    if (cell.isEmpty()) {
      if (Spaces.isSpace(line.text().charAt(from))) {
        return;
      }
      cellLine = line;
      cellColumn = line.column(from);
    }
    cell.append(line.text(), from, to);
  }

  /** Rules that stand on lines of their own are no part of the cell below them. */
  void endLine(LatexLine line, RowWriter rows) {
    if (cell.isEmpty()) {
      return;
    }
    boolean rule = cellLine == line && isOuter() && cell.indexOf("\\multi") < 0;
    if (rule && LatexSource.plain(cell.toString()).isBlank()) {
      cell.setLength(0);
    } else {
      cell.append('\n');
    }
    rowLines++;
    if (rowLines > LookAhead.FARTHEST) {
      endRow(line, line.text().length(), rows);
    }
  }

  private void endCell(LatexLine line, int at, RowWriter rows) {
    if (cell.isEmpty()) {
      cellLine = line;
      cellColumn = line.column(at);
    }
    String raw = cell.toString().stripTrailing();
    int number = cellLine.number();
    cells.add(new Cell(Markup.clean(LatexSource.plain(raw)), raw, number, cellColumn));
    for (int i = LatexSource.columns(raw); i > 1; i--) {
      cells.add(new Cell("", "", number, cellColumn));
    }
    rows.limits().check(Limit.ROW_CELLS, cells.size(), number);
    cell.setLength(0);
  }

  private void endRow(LatexLine line, int at, RowWriter rows) {
    endCell(line, at, rows);
    rows.add(Syntax.PIPE, cells.get(0).line(), cells);
    cells.clear();
    rowLines = 0;
    braces = 0;
    environments = 0;
    headGroups = 0;
  }

  /** The table ends where the line has been read to. */
  void end(LatexLine line, RowWriter rows) {
    endRow(line, line.countedTo(), rows);
    rows.gap();
    open = false;
  }
}

package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.markup.LatexSource;
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
 * Reads the tables of LaTeX, line by line, and the titles around them. A row may stand on several
 * lines; a table that is not ended ends with the text.
 *
 * <pre>
 * \begin{tabular}{|l|l|l|}
 * \multicolumn{2}{|l|}{项目名称} & 甲 \\      →  PIPE [项目名称, ∅, 甲]
 * </pre>
 */
final class LatexRows implements RowReader {

  private static final String BEGIN = "\\begin{";

  private static final int MOST_TITLE_LINES = 4;

  /** Bounds the search for the end of a name or a width. */
  private static final int LONGEST = 64;

  private boolean inTable;

  /** What is still to come of the table's head: its columns, for some its width too. */
  private int headGroups;

  private int braces;
  private int environments;
  private int rowLines;
  private final StringBuilder cell = new StringBuilder();
  private final List<Cell> cells = new ArrayList<>();
  private Line cellLine;
  private int cellColumn;

  /** How far the code points of the line are counted, and to which column. */
  private int countedTo;

  private int column;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!inTable && !begins(first)) {
      return false;
    }
    Line line = inTable ? lines.next().orElseThrow() : title(lines);
    int at = 0;
    countedTo = 0;
    column = line.column();
    while (at < line.text().length()) {
      at = inTable ? inTable(line, at, rows) : outside(line, at, rows);
    }
    endLine(line, rows);
    if (inTable && lines.peek(0).isEmpty()) {
      endTable(line, rows);
    }
    return true;
  }

  private static boolean begins(Line line) {
    return line.signs().mayHaveCommand()
        && line.text().indexOf('\\') >= 0
        && (LatexSource.isFrame(line.text()) && line.text().indexOf('\t') < 0
            || table(line.text(), 0) >= 0);
  }

  /** The next line, and those below it on which its braces are still open. */
  private static Line title(LookAhead lines) throws IOException {
    Line line = lines.next().orElseThrow();
    StringBuilder text = new StringBuilder(line.text());
    boolean printed = !LatexSource.plain(line.text()).isBlank() && table(line.text(), 0) < 0;
    for (int i = 1; printed && i < MOST_TITLE_LINES && isOpen(text); i++) {
      Optional<Line> below = lines.peek(0);
      if (below.isEmpty() || below.get().text().isBlank() || begins(below.get())) {
        break;
      }
      text.append('\n').append(lines.next().orElseThrow().text());
    }
    return text.length() == line.text().length()
        ? line
        : new Line(text.toString(), line.number(), line.column(), false, Signs.ANY);
  }

  private static boolean isOpen(StringBuilder text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open > 0;
  }

  /** Where a table begins; -1 if none does. */
  private static int table(String text, int from) {
    int begin = text.indexOf(BEGIN, from);
    while (begin >= 0 && !isTable(text, begin + BEGIN.length())) {
      begin = text.indexOf(BEGIN, begin + 1);
    }
    return begin;
  }

  private static boolean isTable(String text, int name) {
    return text.startsWith("tabular", name)
        || text.startsWith("longtable", name)
        || text.startsWith("array}", name)
        || text.startsWith("xltabular", name);
  }

  private int outside(Line line, int at, RowWriter rows) {
    String text = line.text();
    int begin = table(text, at);
    String raw = text.substring(at, begin < 0 ? text.length() : begin);
    String clean = Markup.clean(LatexSource.plain(raw));
    Cell printed = new Cell(clean, raw, line.number(), column(line, at));
    if (!rows.add(Syntax.PLAIN, line.number(), List.of(printed))) {
      rows.gap();
    }
    if (begin < 0) {
      return text.length();
    }
    int name = begin + BEGIN.length();
    int end = behind('}', text, name);
    boolean wide =
        "*xy".indexOf(text.charAt(Math.max(name, end - 2))) >= 0 || text.startsWith("xl", name);
    inTable = true;
    headGroups = wide ? 2 : 1;
    cellLine = line;
    return end;
  }

  /** Behind a name or a width that the sign closes; the index itself if there is none. */
  private static int behind(char close, String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < to && text.charAt(i) < 0x80; i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return from;
  }

  private int inTable(Line line, int at, RowWriter rows) {
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

  /** Asked from left to right. */
  private int column(Line line, int at) {
    column += line.text().codePointCount(countedTo, at);
    countedTo = at;
    return column;
  }

  private boolean isOuter() {
    return braces == 0 && environments == 0;
  }

  private int command(Line line, int at, RowWriter rows) {
    String text = line.text();
    int end = LatexSource.commandEnd(text, at);
    if (isOuter() && (text.startsWith("\\\\", at) || text.startsWith("\\tabularnewline", at))) {
      endRow(line, at, rows);
      return text.startsWith("[", end) ? behind(']', text, end) : end;
    }
    if (text.startsWith("\\end{", at) && environments == 0) {
      endTable(line, rows);
      return behind('}', text, end);
    }
    if (braces > 0 && environments == 0 && text.startsWith("\\hline", at)) {
      // A brace is open that nobody closed.
      endRow(line, at, rows);
    }
    environments += text.startsWith(BEGIN, at) ? 1 : text.startsWith("\\end{", at) ? -1 : 0;
    append(line, at, end);
    return end;
  }

  private void append(Line line, int from, int to) {
    if (cell.isEmpty()) {
      if (Spaces.isSpace(line.text().charAt(from))) {
        return;
      }
      cellLine = line;
      cellColumn = column(line, from);
    }
    cell.append(line.text(), from, to);
  }

  /** Rules that stand on lines of their own are no part of the cell below them. */
  private void endLine(Line line, RowWriter rows) {
    if (!inTable || cell.isEmpty()) {
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

  private void endCell(Line line, int at, RowWriter rows) {
    if (cell.isEmpty()) {
      cellLine = line;
      cellColumn = column(line, at);
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

  private void endRow(Line line, int at, RowWriter rows) {
    endCell(line, at, rows);
    rows.add(Syntax.PIPE, cells.get(0).line(), cells);
    cells.clear();
    rowLines = 0;
    braces = 0;
    environments = 0;
    headGroups = 0;
  }

  private void endTable(Line line, RowWriter rows) {
    endRow(line, countedTo, rows);
    rows.gap();
    inTable = false;
  }
}

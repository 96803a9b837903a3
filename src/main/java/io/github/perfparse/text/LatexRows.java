package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.markup.LatexSource;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of LaTeX, line by line, and the titles around them. A table that is not ended
 * ends with the text.
 *
 * <pre>
 * \begin{tabular}{|l|l|l|}
 * \multicolumn{2}{|l|}{项目名称} & 甲 \\      →  PIPE [项目名称, ∅, 甲]
 * </pre>
 */
final class LatexRows implements RowReader {

  private static final int MOST_TITLE_LINES = 4;

  /** The table that is being read, or the last one that was. */
  private Optional<LatexTable> table = Optional.empty();

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!isInTable() && !begins(first)) {
      return false;
    }
    LatexLine line = new LatexLine(isInTable() ? lines.next().orElseThrow() : title(lines));
    int at = 0;
    while (at < line.text().length()) {
      at = isInTable() ? table.get().read(line, at, rows) : outside(line, at, rows);
    }
    if (isInTable()) {
      table.get().endLine(line, rows);
      if (lines.peek(0).isEmpty()) {
        table.get().end(line, rows);
      }
    }
    return true;
  }

  private boolean isInTable() {
    return table.isPresent() && table.get().isOpen();
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
    int begin = text.indexOf(LatexLine.BEGIN, from);
    while (begin >= 0 && !isTable(text, begin + LatexLine.BEGIN.length())) {
      begin = text.indexOf(LatexLine.BEGIN, begin + 1);
    }
    return begin;
  }

  private static boolean isTable(String text, int name) {
    return text.startsWith("tabular", name)
        || text.startsWith("longtable", name)
        || text.startsWith("array}", name)
        || text.startsWith("xltabular", name);
  }

  private int outside(LatexLine line, int at, RowWriter rows) {
    String text = line.text();
    int begin = table(text, at);
    String raw = text.substring(at, begin < 0 ? text.length() : begin);
    String clean = Markup.clean(LatexSource.plain(raw));
    Cell printed = new Cell(clean, raw, line.number(), line.column(at));
    if (!rows.add(Syntax.PLAIN, line.number(), List.of(printed))) {
      rows.gap();
    }
    if (begin < 0) {
      return text.length();
    }
    int name = begin + LatexLine.BEGIN.length();
    int end = LatexLine.behind('}', text, name);
    boolean wide =
        "*xy".indexOf(text.charAt(Math.max(name, end - 2))) >= 0 || text.startsWith("xl", name);
    table = Optional.of(new LatexTable(line, wide ? 2 : 1));
    return end;
  }
}

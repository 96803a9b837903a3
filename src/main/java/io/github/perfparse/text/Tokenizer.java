package io.github.perfparse.text;

import io.github.perfparse.text.html.TableMarks;
import io.github.perfparse.text.html.TableRegion;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.OrgRows;
import io.github.perfparse.text.row.RestOfLine;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lines to rows of cells. Each row is handed on as soon as it is complete; only an HTML table is
 * collected first, as its merged cells reach over rows.
 *
 * <pre>
 * ⇥培训人数⇥≥100人                     →  TAB   [∅, 培训人数, ≥100人]
 * | 100 | 99.02 |                      →  PIPE  [100, 99.02]
 * 项目名称,"甲,乙",                       →  CSV  [项目名称, 甲,乙, ∅]
 * &lt;td rowspan=2&gt;A&lt;/td&gt;&lt;td&gt;B&lt;/td&gt; …   →  HTML  [A, B], [∅, …]
 * </pre>
 *
 * <p>It never drops a printed character, of a web page one that is shown: what is in no table cell
 * comes as a row of its own.
 */
public final class Tokenizer implements Stepwise {

  private final RowWriter rows;
  private final List<RowReader> readers;
  private final boolean tables;
  private final LookAhead ahead;
  private final RunningNumbers numbers = new RunningNumbers();
  private Optional<TableRegion> table = Optional.empty();

  /** Begins to give every row of {@code lines} to {@code rows}, in order, a few with each step. */
  public Tokenizer(Lines lines, Optional<Dialect> dialect, Consumer<Row> rows) {
    this.rows = new RowWriter(rows, dialect, lines.limits());
    this.ahead = new LookAhead(lines);
    this.readers = dialect.isPresent() ? readers(dialect.get()) : readers();
    this.tables = dialect.isEmpty() || dialect.get().isMarkup();
  }

  private static List<RowReader> readers() {
    return List.of(
        new LatexRows(),
        new WikiRows(),
        new UnseenMarkup(),
        new OrgRows(),
        new GridRows(),
        new SpreadRows(),
        new BareRows(),
        new RuledRows(),
        new ListRows(),
        QuotedRows.detected(','),
        QuotedRows.detected(';'),
        QuotedRows.detected('\t'),
        CellLines.detected());
  }

  private static List<RowReader> readers(Dialect dialect) {
    return switch (dialect) {
      case TAB -> List.of(QuotedRows.detected('\t'));
      case CSV -> List.of(new ListRows(), QuotedRows.detected(';'), QuotedRows.certain());
      case CELL_PER_LINE -> List.of(CellLines.certain());
      case HTML -> List.of(new UnseenMarkup());
      case PIPE ->
          List.of(
              new LatexRows(),
              new WikiRows(),
              new OrgRows(),
              new GridRows(),
              new SpreadRows(),
              new BareRows(),
              new RuledRows());
      case SPACED, ALIGNED, GRID -> List.of();
    };
  }

  /**
   * Gives every row of {@code lines} to {@code rows}, in order.
   *
   * @throws UnreadableInputException if the input turns out to be no text
   * @throws IOException if the input cannot be read
   */
  public static void tokenize(Lines lines, Optional<Dialect> dialect, Consumer<Row> rows)
      throws IOException {
    new Tokenizer(lines, dialect, rows).finish();
  }

  @Override
  public boolean step() throws IOException {
    Optional<Line> next = ahead.peek(0);
    if (next.isEmpty()) {
      closeTable();
      return false;
    }
    if (table.isEmpty()) {
      numbers.blank(next.get(), ahead);
    }
    if (!readRow(ahead.peek(0).orElseThrow())) {
      accept(ahead.next().orElseThrow());
    }
    return true;
  }

  /** Reads a row that does not stand on a line of its own; false if the next line begins none. */
  private boolean readRow(Line first) throws IOException {
    boolean read = false;
    for (int i = 0; i < readers.size() && !read && table.isEmpty(); i++) {
      read = readers.get(i).read(first, ahead, rows);
    }
    return read;
  }

  private void accept(Line line) {
    if (table.isEmpty() && line.afterPageBreak()) {
      rows.gap();
    }
    if (table.isEmpty() && !(tables && line.signs().mayHaveTag())) {
      addText(line.text(), line.number(), line.column(), line.signs());
      return;
    }
    RestOfLine rest = RestOfLine.of(line);
    do {
      rest = table.isPresent() ? inTable(table.get(), rest) : outside(rest);
    } while (!rest.isEmpty());
  }

  private void addText(String text, int line, int column, Signs signs) {
    if (!rows.addText(text, line, column, signs)) {
      rows.gap();
    }
  }

  private RestOfLine outside(RestOfLine piece) {
    int start = TableMarks.start(piece.text(), piece.from());
    if (start < 0 && piece.from() == 0) {
      addText(piece.text(), piece.line(), piece.column(), piece.signs());
      return piece.end();
    }
    if (start < 0) {
      rows.addText(piece.rest(), piece.line(), piece.column(), piece.signs());
      return piece.end();
    }
    rows.addText(piece.until(start), piece.line(), piece.column(), piece.signs());
    table = Optional.of(new TableRegion(rows.limits()));
    return piece.skipTo(start);
  }

  private RestOfLine inTable(TableRegion region, RestOfLine piece) {
    String text = piece.text();
    int edge = region.edge(piece);
    if (edge < 0) {
      region.add(piece, text.length());
      if (region.isFull()) {
        closeTable();
      }
      return piece.end();
    }
    if (TableMarks.isClosing(text, edge)) {
      int end = TableMarks.tagEnd(text, edge);
      region.add(piece, end);
      region.finish(rows);
      table = Optional.empty();
      return piece.skipTo(end);
    }
    region.add(piece, edge);
    if (TableMarks.opensRow(text, edge)) {
      region.finish(rows);
      table = Optional.empty();
    } else {
      closeTable();
    }
    return piece.skipTo(edge);
  }

  private void closeTable() {
    if (table.isPresent()) {
      table.get().abandon(rows);
      table = Optional.empty();
    }
  }
}

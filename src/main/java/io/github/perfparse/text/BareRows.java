package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.Excess;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the rows of pipe tables without a frame: a pipe at the left edge stands behind a blank
 * cell, one at the right edge before one. Two open rows, with pipes between cells alone, tell that
 * there is no frame; the widest of them tells which pipes at both edges can be none.
 *
 * <pre>
 * 产出指标 | 数量指标 | 培训人数 | ≥100人   →  PIPE [产出指标, 数量指标, 培训人数, ≥100人]
 *  | 质量指标 | 合格率 | ≥95%               →  PIPE [∅, 质量指标, 合格率, ≥95%]
 *  | | 合格率 |                             →  PIPE [∅, ∅, 合格率, ∅]
 * </pre>
 *
 * A row whose last cell alone is blank ends with a pipe, as rows without a left frame do. It is
 * left to their reader, and ends the table no more than it tells of one.
 */
final class BareRows implements RowReader {

  private static final int FEWEST_PIPES = 2;
  private static final int FIRST_LINES = 30;
  private static final int LONGEST_PAGE_MARK = 16;

  /** The pipes of the widest open row; 0 outside of such a table. */
  private int widest;

  /** The last line that is known to begin no such table. */
  private int seenTo;

  @Override
  public boolean read(Line row, LookAhead lines, RowWriter rows) throws IOException {
    if (!row.signs().mayHavePipe()) {
      return false;
    }
    int pipes = row.count('|');
    if (widest == 0 && pipes > 0 && row.number() > seenTo && !startsWithPipe(row.text())) {
      widest = widestBelow(row, lines);
    }
    if (endsWithPipe(row) && !startsWithPipe(row.text())) {
      return false;
    }
    if (!isBare(row, pipes)) {
      widest = 0;
      return false;
    }
    widest = Math.max(widest, endsWithPipe(row) ? 0 : pipes);
    if (!readQuoted(row, lines, rows)) {
      rows.addUnframed(row.text(), row.number(), row.column());
      lines.skip(1);
    }
    return true;
  }

  /** {@code 总体目标|"1.保洁。 ¶ 2.绿化。"|}: spreadsheets part cells by pipes as by commas. */
  private static boolean readQuoted(Line row, LookAhead lines, RowWriter rows) throws IOException {
    if (!row.signs().mayHaveQuote() || !row.text().contains("|\"")) {
      return false;
    }
    Optional<QuotedRecord> record = QuotedRecord.parse(lines, 0, '|');
    if (record.isEmpty() || !record.get().quoted()) {
      return false;
    }
    Excess.drop(record.get().excess(), '|', row.number(), lines.limits());
    rows.add(Syntax.PIPE, row.number(), record.get().cells());
    lines.skip(record.get().lines());
    return true;
  }

  /**
   * Whether no pipe of the row can be a frame: those at both edges where the open rows have as
   * many.
   */
  private boolean isBare(Line row, int pipes) {
    return widest > 0 && pipes > 0 && !hasTab(row) && (!endsWithPipe(row) || pipes <= widest);
  }

  /** Of the first lines of a table two have several columns; a page may end between them. */
  private int widestBelow(Line line, LookAhead lines) throws IOException {
    int rows = 0;
    int most = 0;
    Optional<Line> next = Optional.of(line);
    for (int i = 1; next.isPresent() && i <= FIRST_LINES && mayGoOn(next.get()); i++) {
      int pipes = next.get().count('|');
      boolean open = pipes >= FEWEST_PIPES && !endsWithPipe(next.get()) && !hasTab(next.get());
      rows += open ? 1 : 0;
      most = open ? Math.max(most, pipes) : most;
      seenTo = next.get().number();
      next = lines.peek(i);
    }
    return rows > 1 ? most : 0;
  }

  private static boolean mayGoOn(Line line) {
    return line.text().indexOf('|') >= 0 && !hasTab(line) || mayEndPage(line);
  }

  /** A blank line, or {@code 第 3 页}. */
  private static boolean mayEndPage(Line line) {
    String text = line.text().strip();
    boolean number = text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      number |= Character.isDigit(text.charAt(i));
    }
    return number && text.length() <= LONGEST_PAGE_MARK;
  }

  private static boolean startsWithPipe(String text) {
    int from = Spaces.skip(text, 0);
    return from < text.length() && text.charAt(from) == '|';
  }

  private static boolean endsWithPipe(Line line) {
    String text = line.text();
    int end = Spaces.skipBack(text, text.length());
    return end > 0 && text.charAt(end - 1) == '|';
  }

  private static boolean hasTab(Line line) {
    return line.text().indexOf('\t') >= 0;
  }
}

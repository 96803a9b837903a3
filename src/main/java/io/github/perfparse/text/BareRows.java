package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Spaces;
import io.github.perfparse.text.row.RowReader;
import io.github.perfparse.text.row.RowWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the rows of pipe tables without a frame: a pipe at the left edge stands behind a blank
 * cell. Two such rows below each other tell that there is no frame.
 *
 * <pre>
 * 产出指标 | 数量指标 | 培训人数 | ≥100人   →  PIPE [产出指标, 数量指标, 培训人数, ≥100人]
 *  | 质量指标 | 合格率 | ≥95%               →  PIPE [∅, 质量指标, 合格率, ≥95%]
 * </pre>
 *
 * A row whose last cell is blank ends with a pipe, as rows with a frame do. It is left to their
 * reader, and ends the table no more than it tells of one.
 */
final class BareRows implements RowReader {

  private static final int FEWEST_PIPES = 2;
  private static final int FIRST_LINES = 10;
  private static final int LONGEST_PAGE_MARK = 16;

  private boolean inTable;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (!first.signs().mayHavePipe() || endsBlank(first)) {
      return false;
    }
    inTable = isOpen(first, 1) && (inTable || begins(first, lines));
    if (inTable) {
      rows.addUnframed(first.text(), first.number(), first.column());
      lines.skip(1);
    }
    return inTable;
  }

  /** Of the first lines of a table two have several columns; a page may end between them. */
  private static boolean begins(Line line, LookAhead lines) throws IOException {
    if (startsWithPipe(line.text())) {
      return false;
    }
    int rows = 0;
    Optional<Line> next = Optional.of(line);
    for (int i = 1;
        next.isPresent() && i <= FIRST_LINES && (isRow(next.get()) || mayEndPage(next.get()));
        i++) {
      rows += isOpen(next.get(), FEWEST_PIPES) ? 1 : 0;
      next = lines.peek(i);
    }
    return rows > 1;
  }

  private static boolean isRow(Line line) {
    return isOpen(line, 1) || endsBlank(line);
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

  private static boolean endsBlank(Line line) {
    String text = line.text();
    int end = Spaces.skipBack(text, text.length());
    return end > 0 && text.charAt(end - 1) == '|' && !startsWithPipe(text);
  }

  private static boolean startsWithPipe(String text) {
    return text.charAt(Spaces.skip(text, 0)) == '|';
  }

  /** Whether the line has as many pipes, none of them at its end, and no tabs. */
  private static boolean isOpen(Line line, int fewest) {
    String text = line.text();
    int end = Spaces.skipBack(text, text.length());
    int pipes = 0;
    for (int i = 0; i < end; i++) {
      pipes += text.charAt(i) == '|' ? 1 : 0;
    }
    return pipes > 0 && pipes >= fewest && text.charAt(end - 1) != '|' && text.indexOf('\t') < 0;
  }
}

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
 */
final class BareRows implements RowReader {

  private static final int FEWEST_PIPES = 2;

  private boolean inTable;

  @Override
  public boolean read(LookAhead lines, RowWriter rows) throws IOException {
    Optional<Line> line = lines.peek(0);
    if (line.isEmpty() || !line.get().signs().mayHavePipe()) {
      return false;
    }
    inTable = isOpen(line.get(), 0) && (inTable || begins(line.get(), lines));
    if (inTable) {
      rows.addUnframed(line.get().text(), line.get().number(), line.get().column());
      lines.skip(1);
    }
    return inTable;
  }

  private static boolean begins(Line line, LookAhead lines) throws IOException {
    Optional<Line> below = lines.peek(1);
    String text = line.text();
    return isOpen(line, FEWEST_PIPES)
        && text.charAt(Spaces.skip(text, 0)) != '|'
        && below.isPresent()
        && isOpen(below.get(), FEWEST_PIPES);
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

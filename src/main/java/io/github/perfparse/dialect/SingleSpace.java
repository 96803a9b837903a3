package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Dialect <b>single-space</b>: the cells of a row one after the other, parted by a space where they
 * stand on one line; blank cells are gone, and a cell that was wrapped on the page is on several
 * lines. What cannot be told apart is left as it is, so that it is reported.
 *
 * <pre>
 * 古树名木建
 * 档立卡
 * 320 部分达成指      →  古树名木建档立卡 | 320 | 部分达成指标 | 8 | 7.5 | 目标偏高。
 * 标
 * 8 7.5 目标偏
 * 高。
 * </pre>
 */
final class SingleSpace implements PlainDialect {

  private static final int FEWEST_HEADS = 2;

  private final Labels labels;

  SingleSpace(Labels labels) {
    this.labels = labels;
  }

  @Override
  public Optional<List<Row>> read(List<Row> lines) {
    for (Row line : lines) {
      if (isHeadLine(line)) {
        return new SingleForm(labels, lines).rows();
      }
    }
    return Optional.empty();
  }

  /** Whether several of a table's heads stand on the line. */
  private boolean isHeadLine(Row line) {
    Cell cell = line.cells().get(0);
    int heads = 0;
    for (String word : cell.raw().strip().split(" ")) {
      Cell head = new Cell(word, word, cell.line(), 1);
      heads += labels.isFundColumn(head) || labels.isIndicatorColumn(head) ? 1 : 0;
    }
    return heads >= FEWEST_HEADS && !cell.raw().strip().contains("   ");
  }
}

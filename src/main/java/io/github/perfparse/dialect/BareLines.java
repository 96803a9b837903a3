package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Dialect <b>bare-lines</b>: one cell a line, blank lines are blank cells. The heads of a table
 * stand on lines that follow each other, and their number is the number of lines of each of its
 * rows.
 *
 * <pre>
 * 绩效指标 ¶ 一级指标 ¶ … ¶ 得分 ¶ 偏差原因分析及改进措施      nine lines of heads
 * ∅ ¶ 产出指标 ¶ 数量指标 ¶ … ¶ 9.5 ¶ ∅                 nine lines of a row
 * </pre>
 */
final class BareLines implements PlainDialect {

  /** So many heads on lines that follow each other are a table's. */
  private static final int FEWEST_HEADS = 4;

  private final Labels labels;

  BareLines(Labels labels) {
    this.labels = labels;
  }

  @Override
  public Optional<List<Row>> read(List<Row> lines) {
    return hasHeads(lines)
        ? Optional.of(new BareForm(labels, Slots.of(lines)).rows())
        : Optional.empty();
  }

  private boolean hasHeads(List<Row> lines) {
    int run = 0;
    for (Row line : lines) {
      run = labels.isIndicatorColumn(line.cells().get(0)) ? run + 1 : 0;
      if (run == FEWEST_HEADS) {
        return true;
      }
    }
    return false;
  }
}

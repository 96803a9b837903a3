package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dialect <b>spaced</b>: columns that stand under each other by means of spaces. A cell that was
 * wrapped on the page goes on in the lines below, about where it began.
 *
 * <pre>
 * 数量指标    馆藏档案   =100%     100%       10   10
 *         数字化完                                   →  数量指标 | 馆藏档案数字化完成率 | =100% | …
 *         成率
 * </pre>
 */
final class Spaced implements PlainDialect {

  private static final int FEWEST_HEADS = 3;

  private final Labels labels;

  Spaced(Labels labels) {
    this.labels = labels;
  }

  @Override
  public Optional<List<Row>> read(List<Row> lines) {
    return isTable(lines) ? new SpacedForm(labels, page(lines)).rows() : Optional.empty();
  }

  /** Whether the heads of indicators stand on one of the lines, far apart. */
  boolean isTable(List<Row> lines) {
    if (!isAnyWide(lines)) {
      return false;
    }
    List<List<Chunk>> page = page(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (isWide(lines.get(i)) && isHeads(page.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Most runs of plain lines are prose, and need not be cut into words to see that. */
  private static boolean isAnyWide(List<Row> lines) {
    for (Row line : lines) {
      if (isWide(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(Row line) {
    return line.cells().get(0).raw().strip().contains("   ");
  }

  private static List<List<Chunk>> page(List<Row> lines) {
    List<List<Chunk>> page = new ArrayList<>();
    List<Piece> all = Piece.of(lines);
    int at = 0;
    for (Row line : lines) {
      int from = at;
      while (at < all.size() && all.get(at).line() == line.line()) {
        at++;
      }
      page.add(Chunk.of(all.subList(from, at)));
    }
    return page;
  }

  private boolean isHeads(List<Chunk> chunks) {
    int heads = 0;
    for (Chunk chunk : chunks) {
      heads += labels.isIndicatorColumn(chunk.cell()) ? 1 : 0;
    }
    return heads >= FEWEST_HEADS;
  }
}

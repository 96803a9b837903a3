package io.github.perfparse.dialect;

import io.github.perfparse.text.Row;
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
    List<List<Chunk>> page = new ArrayList<>();
    boolean wide = false;
    boolean heads = false;
    List<Piece> all = Piece.of(lines);
    int at = 0;
    for (Row line : lines) {
      int from = at;
      while (at < all.size() && all.get(at).line() == line.line()) {
        at++;
      }
      page.add(Chunk.of(all.subList(from, at)));
      boolean isHead = isHeads(page.get(page.size() - 1));
      heads |= isHead;
      wide |= isHead && line.cells().get(0).raw().strip().contains("   ");
    }
    return heads && wide ? new SpacedForm(labels, page).rows() : Optional.empty();
  }

  private boolean isHeads(List<Chunk> chunks) {
    return chunks.stream().filter(chunk -> labels.isIndicatorColumn(chunk.cell())).count()
        >= FEWEST_HEADS;
  }
}

package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The heads of a table whose columns stand under each other. Narrow ones are broken over several
 * lines, which stand around the others where cells are centred.
 *
 * <pre>
 * 绩效                               偏差原因
 *     一级  二级                      分析及改
 * 指标           三级指标  …  分值  得分
 *     指标  指标                      进措施
 * </pre>
 */
final class SpacedHead {

  /** Chunks whose beginnings differ by no more belong to one column. */
  private static final int NEAR = 2;

  /** Level labels stand in the narrowest columns, left of here. */
  private static final int NARROW = 15;

  private final Labels labels;
  private final List<List<Chunk>> columns = new ArrayList<>();
  private final int lines;

  /**
   * @param page the lines of the section
   * @param main the index of the line with most of the heads
   */
  SpacedHead(Labels labels, List<List<Chunk>> page, int main) {
    this.labels = labels;
    page.subList(0, main + 1).forEach(this::add);
    columns.sort(Comparator.comparingInt(column -> column.get(0).start()));
    int next = main + 1;
    while (next < page.size() && SpacedRow.anchor(page.get(next)) < 0 && takes(page.get(next))) {
      next++;
    }
    this.lines = next;
  }

  /** Two chunks of one line are never of one column, however near to each other they stand. */
  private void add(List<Chunk> line) {
    Set<List<Chunk>> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Chunk chunk : line) {
      List<Chunk> column = column(chunk, taken);
      column.add(chunk);
      taken.add(column);
    }
  }

  private List<Chunk> column(Chunk chunk, Set<List<Chunk>> taken) {
    int farthest = chunk.start() < NARROW ? NEAR : 2 * NEAR;
    Optional<List<Chunk>> nearest =
        columns.stream()
            .filter(column -> !taken.contains(column) && distance(column, chunk) <= farthest)
            .min(Comparator.comparingInt(column -> distance(column, chunk)));
    return nearest.orElseGet(
        () -> {
          columns.add(new ArrayList<>());
          return columns.get(columns.size() - 1);
        });
  }

  private static int distance(List<Chunk> column, Chunk chunk) {
    return Math.abs(column.get(0).start() - chunk.start());
  }

  /** A line belongs to the heads as long as it spoils no label. */
  private boolean takes(List<Chunk> line) {
    int before = known();
    List<List<Chunk>> kept = columns.stream().map(column -> List.copyOf(column)).toList();
    line.forEach(chunk -> columns.get(chunk.nearest(starts())).add(chunk));
    if (known() >= before) {
      return true;
    }
    columns.clear();
    kept.forEach(column -> columns.add(new ArrayList<>(column)));
    return false;
  }

  private int known() {
    int known = 0;
    for (Cell cell : cells()) {
      known += labels.isIndicatorColumn(cell) || labels.isSection(cell) ? 1 : 0;
    }
    return known;
  }

  /** How many lines the heads stand on. */
  int lines() {
    return lines;
  }

  List<Cell> cells() {
    return columns.stream().map(Chunk::cell).toList();
  }

  /** Where each column begins. */
  List<Integer> starts() {
    return columns.stream().map(column -> column.get(0).start()).toList();
  }

  /** What each column is; empty for the section's label and for heads that cannot be read. */
  List<Optional<IndicatorColumn>> roles() {
    return cells().stream().map(labels::indicatorColumn).toList();
  }
}

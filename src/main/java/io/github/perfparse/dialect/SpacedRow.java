package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of the indicator table: the line with its numbers, and the lines that go on with it. */
final class SpacedRow {

  private static final List<IndicatorColumn> TEXTS =
      List.of(IndicatorColumn.LEVEL3, IndicatorColumn.TARGET, IndicatorColumn.ACTUAL);

  private final List<IndicatorColumn> columns = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Map<IndicatorColumn, List<Chunk>> chunks = new EnumMap<>(IndicatorColumn.class);
  private final int line;

  SpacedRow(List<Chunk> printed, int anchor) {
    this.line = printed.get(0).line();
    int first = Math.max(0, anchor - TEXTS.size());
    for (int i = first; i < anchor; i++) {
      add(TEXTS.get(TEXTS.size() - anchor + i), printed.get(i));
    }
    add(IndicatorColumn.POINTS, printed.get(anchor));
    add(IndicatorColumn.SCORE, printed.get(anchor + 1));
    for (Chunk rest : printed.subList(anchor + 2, printed.size())) {
      add(IndicatorColumn.DEVIATION, rest);
    }
  }

  /** The index of the points on a line with points and a score; -1 for any other line. */
  static int anchor(List<Chunk> line) {
    for (int i = line.size() - 2; i >= TEXTS.size() - 1; i--) {
      if (line.get(i).isNumber() && line.get(i + 1).isNumber()) {
        return i;
      }
    }
    return -1;
  }

  /** What stands before the name on the line with the numbers. */
  static List<Chunk> labels(List<Chunk> line, int anchor) {
    return line.subList(0, Math.max(0, anchor - TEXTS.size()));
  }

  private void add(IndicatorColumn column, Chunk chunk) {
    if (!chunks.containsKey(column)) {
      columns.add(column);
      starts.add(chunk.start());
      chunks.put(column, new ArrayList<>());
    }
    chunks.get(column).add(chunk);
  }

  int line() {
    return line;
  }

  /** Where its name begins. */
  int start() {
    return starts.get(0);
  }

  /** Takes a chunk of a line below: it goes on with the cell it stands under. */
  void goOn(Chunk chunk) {
    add(columns.get(chunk.nearest(starts)), chunk);
  }

  Map<IndicatorColumn, Cell> cells() {
    Map<IndicatorColumn, Cell> cells = new EnumMap<>(IndicatorColumn.class);
    chunks.forEach((column, words) -> cells.put(column, Chunk.cell(words)));
    return cells;
  }
}

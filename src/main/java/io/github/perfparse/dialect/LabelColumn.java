package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A column of level labels, broken into short lines: pieces are put together until they make a
 * label, which then stands in the row of its first piece.
 *
 * <pre>
 * 满意 ¶ 度指 ¶ 标  →  满意度指标
 * </pre>
 */
final class LabelColumn {

  private final Predicate<Cell> isLabel;
  private final Predicate<String> isStart;
  private final Map<Integer, Cell> labels = new LinkedHashMap<>();
  private final List<Chunk> open = new ArrayList<>();
  private int openRow;
  private int start;

  LabelColumn(Predicate<Cell> isLabel, Predicate<String> isStart) {
    this.isLabel = isLabel;
    this.isStart = isStart;
  }

  /** Where the column's last label began on its line. */
  int start() {
    return start;
  }

  private boolean isLabel() {
    return !open.isEmpty() && isLabel.test(Chunk.cell(open));
  }

  /** Whether what is open, with the text behind it, is the beginning of some label. */
  boolean goesOn(String text) {
    return !open.isEmpty() && isStart.test(Chunk.cell(open).text() + text);
  }

  /** Takes the next piece; {@code row} is the row it stands by. */
  void add(Chunk piece, int row) {
    if (isLabel() && !goesOn(piece.cell().text())) {
      close();
    }
    if (open.isEmpty()) {
      openRow = row;
      start = piece.start();
    }
    open.add(piece);
  }

  private void close() {
    if (!open.isEmpty()) {
      labels.putIfAbsent(openRow, Chunk.cell(open));
      open.clear();
    }
  }

  /** The labels by their rows. */
  Map<Integer, Cell> labels() {
    close();
    return labels;
  }
}

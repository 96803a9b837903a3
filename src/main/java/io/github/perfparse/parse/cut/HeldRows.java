package io.github.perfparse.parse.cut;

import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/** Rows that are held back until it is known whose they are; not many, and none that is long. */
final class HeldRows {

  private static final int LONGEST = 1 << 14;

  private final int most;
  private final List<Row> rows = new ArrayList<>();

  HeldRows(int most) {
    this.most = most;
  }

  boolean hasRoomFor(Row row) {
    return rows.size() < most && row.length() <= LONGEST;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Row> rows() {
    return rows;
  }

  Row last() {
    return rows.get(rows.size() - 1);
  }

  void add(Row row) {
    rows.add(row);
  }

  /** Adds a row that nothing is added behind, so that it may be long. */
  void addLast(Row row) {
    if (rows.size() < most) {
      rows.add(row);
    }
  }

  void removeLast() {
    if (!rows.isEmpty()) {
      rows.remove(rows.size() - 1);
    }
  }

  /** The rows, which are held back no longer. */
  List<Row> take() {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Row> taken = List.copyOf(rows);
    rows.clear();
    return taken;
  }
}

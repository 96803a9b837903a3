package io.github.perfparse.align.layout;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table on the page that has its head. */
final class Columns {

  private static final int FAR_LEFT = -1_000_000;
  private static final int FAR_RIGHT = 1_000_000_000;

  private final Head head;
  private final List<PrintedLine> lines;
  private final List<Tag> tags;
  private final List<int[]> boxes = new ArrayList<>();
  private final List<ColumnKind> kinds = new ArrayList<>();

  private Columns(Head head, List<PrintedLine> lines, List<Tag> tags) {
    this.head = head;
    this.lines = lines;
    this.tags = tags;
  }

  /**
   * The columns, from left to right.
   *
   * @param lines the lines of the table on the head's page, with the head
   * @param tags the labels on these lines
   */
  static List<Column> of(Head head, List<PrintedLine> lines, List<Tag> tags) {
    Columns columns = new Columns(head, lines, tags);
    columns.left();
    for (Tag tag : head.columns()) {
      columns.add(columns.kind(tag), tag.left(), tag.right());
    }
    return columns.between();
  }

  private ColumnKind kind(Tag tag) {
    if (head.isGoals()) {
      return ColumnKind.TEXT;
    }
    if (head.isFunds() && holdsRows(tag.left(), tag.right())) {
      return ColumnKind.FUND_LABEL;
    }
    return ColumnKind.of(tag, head.kind());
  }

  private boolean holdsRows(int left, int right) {
    for (Tag tag : tags) {
      if (tag.is(Tag.Kind.FUND_ROW) && tag.left() < right && tag.right() > left) {
        return true;
      }
    }
    return false;
  }

  private void add(ColumnKind kind, int left, int right) {
    kinds.add(kind);
    boxes.add(new int[] {left, right});
  }

  /** What stands left of the head's labels: the section's label, and the names of fund rows. */
  private void left() {
    Tag block = block();
    if (block != null) {
      add(ColumnKind.BLOCK, block.left(), block.right());
    }
    if (head.isFunds()) {
      int left = FAR_RIGHT;
      int right = FAR_LEFT;
      for (Tag tag : tags) {
        if (tag.is(Tag.Kind.FUND_ROW) && tag.right() <= head.left()) {
          left = Math.min(left, tag.left());
          right = Math.max(right, tag.right());
        }
      }
      if (right > left) {
        add(ColumnKind.FUND_LABEL, left, right);
      }
    }
  }

  private Tag block() {
    Tag leftmost = null;
    for (Tag tag : tags) {
      boolean own = tag.is(Tag.Kind.SECTION) && tag.right() <= head.left();
      if (own && (leftmost == null || tag.left() < leftmost.left())) {
        leftmost = tag;
      }
    }
    return leftmost;
  }

  private List<Column> between() {
    List<Column> columns = new ArrayList<>();
    int from = FAR_LEFT;
    for (int i = 0; i < boxes.size(); i++) {
      int to = FAR_RIGHT;
      if (i + 1 < boxes.size()) {
        boolean merged = head.isGoals() && kinds.get(i) == ColumnKind.BLOCK;
        int right = boxes.get(i)[1];
        to = merged ? right + 1 : Gutters.between(lines, tags, right, boxes.get(i + 1)[0]);
      }
      columns.add(new Column(kinds.get(i), from, to));
      from = to;
    }
    return columns;
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Head;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table on the page that has its head: what is in them, and about where they
 * stand.
 */
final class Columns {

  private final Head head;
  private final List<Tag> tags;

  /** The labels of the page on which fund rows begin. */
  private final List<Tag> rows;

  private final List<Tag> below;
  private final List<Tag> labels = new ArrayList<>();
  private final List<int[]> boxes = new ArrayList<>();
  private final List<ColumnKind> kinds = new ArrayList<>();

  /**
   * @param tags the labels on the table's lines on the head's page
   * @param below the labels on its other pages
   */
  Columns(Head head, List<Tag> tags, List<Tag> below) {
    this.head = head;
    this.tags = tags;
    this.rows = has(tags, LabelKind.FUND_ROW) ? tags : below;
    this.below = below;
    left();
    for (Tag tag : head.columns()) {
      add(tag, kind(tag), tag.left(), tag.right());
    }
    widenLoose();
  }

  private static boolean has(List<Tag> tags, LabelKind kind) {
    for (Tag tag : tags) {
      if (tag.is(kind)) {
        return true;
      }
    }
    return false;
  }

  List<ColumnKind> kinds() {
    return kinds;
  }

  List<int[]> boxes() {
    return boxes;
  }

  /** The label of a column; null where it has none. */
  Tag label(int column) {
    return labels.get(column);
  }

  /** The column below or above whose label the word stands. */
  int nearest(Word word) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int c = 0; c < kinds.size(); c++) {
      int[] box = boxes.get(c);
      int off = Math.max(0, Math.max(box[0] - word.middle(), word.middle() - box[1]));
      if (off < least) {
        least = off;
        best = c;
      }
    }
    return best;
  }

  private ColumnKind kind(Tag tag) {
    if (head.isGoals()) {
      return ColumnKind.TEXT;
    }
    if (head.isFunds() && holdsRows(tag.left(), tag.right())) {
      return ColumnKind.FUND_LABEL;
    }
    ColumnKind kind = ColumnKind.of(tag, head.kind());
    return head.isFunds() && kind == ColumnKind.NUMBER ? ColumnKind.AMOUNT : kind;
  }

  private boolean holdsRows(int left, int right) {
    for (Tag tag : rows) {
      if (tag.is(LabelKind.FUND_ROW) && tag.left() < right && tag.right() > left) {
        return true;
      }
    }
    return false;
  }

  private void add(Tag label, ColumnKind kind, int left, int right) {
    labels.add(label);
    kinds.add(kind);
    boxes.add(new int[] {left, right});
  }

  /** What stands left of the head's labels: the section's label, and the names of fund rows. */
  private void left() {
    Tag here = block(tags);
    Tag block = here == null ? block(below) : here;
    if (block != null) {
      add(block, ColumnKind.BLOCK, block.left(), block.right());
    }
    if (head.isFunds()) {
      int left = Integer.MAX_VALUE;
      int right = 0;
      for (Tag tag : rows) {
        if (tag.is(LabelKind.FUND_ROW) && tag.middle() < head.left()) {
          left = Math.min(left, tag.left());
          right = Math.max(right, tag.right());
        }
      }
      if (right > left) {
        add(null, ColumnKind.FUND_LABEL, left, right);
      }
    }
  }

  private Tag block(List<Tag> tags) {
    Tag leftmost = null;
    for (Tag tag : tags) {
      boolean own = tag.is(LabelKind.SECTION, head.section()) && tag.middle() < head.left();
      if (own && (leftmost == null || tag.left() < leftmost.left())) {
        leftmost = tag;
      }
    }
    return leftmost;
  }

  /** A column whose label's place is uncertain may stand anywhere between its neighbours. */
  private void widenLoose() {
    for (int c = 0; c < kinds.size(); c++) {
      Tag label = labels.get(c);
      if (label != null && !label.isFixed()) {
        int next = c + 1;
        while (next < kinds.size() && labels.get(next) != null && !labels.get(next).isFixed()) {
          next++;
        }
        int limit = next < kinds.size() ? boxes.get(next)[0] : label.right() + 20 * Word.UNIT;
        boxes.get(c)[1] = Math.max(label.right(), limit);
      }
    }
  }
}

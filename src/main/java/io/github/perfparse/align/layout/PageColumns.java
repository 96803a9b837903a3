package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns of a table stand on a page without its head: the places differ from those on
 * the page before, the order and what the cells are like do not.
 */
final class PageColumns {

  private static final int UNREACHED = Integer.MAX_VALUE / 2;
  private static final int WRONG_KIND = 300;
  private static final int SHARED = 120;

  private final List<ColumnKind> kinds;
  private final List<PrintedLine> lines;
  private final List<int[]> segments;
  private final Set<Word> levels = new HashSet<>();

  private PageColumns(List<ColumnKind> kinds, List<PrintedLine> lines, List<Tag> tags) {
    this.kinds = kinds;
    this.lines = lines;
    this.segments = segments(lines);
    for (Tag tag : tags) {
      if (tag.is(Tag.Kind.LEVEL1) || tag.is(Tag.Kind.LEVEL2)) {
        levels.addAll(tag.words());
      }
    }
  }

  /** The left and right edge of each column. */
  static List<int[]> of(List<ColumnKind> kinds, List<PrintedLine> lines, List<Tag> tags) {
    return new PageColumns(kinds, lines, tags).boxes();
  }

  /** Where text stands: from alley to alley. */
  private static List<int[]> segments(List<PrintedLine> lines) {
    BitSet filled = new BitSet();
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        if (word.isFixed()) {
          filled.set(word.left(), Math.max(word.left() + 1, word.right()));
        }
      }
    }
    List<int[]> segments = new ArrayList<>();
    for (int i = filled.nextSetBit(0); i >= 0; i = filled.nextSetBit(filled.nextClearBit(i))) {
      segments.add(new int[] {i, filled.nextClearBit(i)});
    }
    return segments;
  }

  private List<int[]> boxes() {
    int[] columnOf = assign();
    List<int[]> boxes = new ArrayList<>();
    int behind = 0;
    for (int c = 0; c < kinds.size(); c++) {
      int[] box = null;
      for (int s = 0; s < segments.size(); s++) {
        if (columnOf[s] == c) {
          int left = box == null ? segments.get(s)[0] : box[0];
          box = new int[] {left, segments.get(s)[1]};
        }
      }
      boxes.add(box == null ? new int[] {behind, behind} : box);
      behind = boxes.get(c)[1];
    }
    return boxes;
  }

  private int[] assign() {
    int rows = segments.size();
    Content[] contents = new Content[rows];
    for (int s = 0; s < rows; s++) {
      contents[s] = content(segments.get(s));
    }
    int[][] costs = new int[rows + 1][kinds.size() + 1];
    int[][] from = new int[rows + 1][kinds.size() + 1];
    for (int s = 1; s <= rows; s++) {
      Arrays.fill(costs[s], UNREACHED);
    }
    for (int c = 1; c <= kinds.size(); c++) {
      for (int s = 0; s <= rows; s++) {
        costs[s][c] = costs[s][c - 1] + missing(kinds.get(c - 1));
        from[s][c] = s;
        int shared = 0;
        for (int f = s - 1; f >= 0; f--) {
          shared += contents[f].cost(kinds.get(c - 1)) + (f < s - 1 ? SHARED : 0);
          if (costs[f][c - 1] + shared < costs[s][c]) {
            costs[s][c] = costs[f][c - 1] + shared;
            from[s][c] = f;
          }
        }
      }
    }
    int[] columnOf = new int[rows];
    int s = rows;
    for (int c = kinds.size(); c > 0; c--) {
      Arrays.fill(columnOf, from[s][c], s, c - 1);
      s = from[s][c];
    }
    return columnOf;
  }

  private static int missing(ColumnKind kind) {
    return switch (kind) {
      case NAME, FUND_LABEL -> 500;
      case NUMBER -> 250;
      case QUANTITY, AMOUNT -> 200;
      case LEVEL -> 60;
      case TEXT -> 30;
      case BLOCK -> 0;
    };
  }

  /** What stands in a segment. */
  private Content content(int[] segment) {
    int all = 0;
    int numbers = 0;
    int labels = 0;
    int length = 0;
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        if (word.isFixed() && word.overlaps(segment[0], segment[1])) {
          all++;
          numbers += NumberTexts.startsNumber(word.text()) && word.width() < 8 ? 1 : 0;
          labels += levels.contains(word) ? 1 : 0;
          length += word.width();
        }
      }
    }
    return new Content(all, numbers, labels, length);
  }

  /** How many words, numbers and labels of levels there are, and how wide they are together. */
  private record Content(int all, int numbers, int labels, int length) {

    int cost(ColumnKind kind) {
      int odd =
          switch (kind) {
            case NUMBER, AMOUNT -> all - numbers;
            case LEVEL -> all - labels;
            case BLOCK -> all;
            case NAME -> numbers + labels;
            case FUND_LABEL -> numbers;
            case QUANTITY -> labels + (length > 24 * (all + 1) ? all + 1 : 0);
            case TEXT -> numbers / 2;
          };
      return WRONG_KIND * odd / (all + 1);
    }
  }
}

package io.github.perfparse.align.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a table on a page without its head: the places differ from those on the page
 * before, the order and what the cells are like do not.
 */
final class PageColumns {

  private static final int UNREACHED = Integer.MAX_VALUE / 2;
  private static final int WRONG_KIND = 300;
  private static final int SHARED = 120;

  private final List<Column> before;
  private final List<PrintedLine> lines;
  private final List<int[]> segments;
  private final Set<Word> levels = new HashSet<>();

  private PageColumns(List<Column> before, List<PrintedLine> lines, List<Tag> tags) {
    this.before = before;
    this.lines = lines;
    this.segments = segments(lines);
    for (Tag tag : tags) {
      if (tag.is(Tag.Kind.LEVEL1) || tag.is(Tag.Kind.LEVEL2)) {
        levels.addAll(tag.words());
      }
    }
  }

  /** The columns of this page for those of the page before. */
  static List<Column> of(List<Column> before, List<PrintedLine> lines, List<Tag> tags) {
    return new PageColumns(before, lines, tags).columns();
  }

  /** The columns of two texts that go on from the page before. */
  static List<Column> ofTexts(List<Column> before, List<PrintedLine> lines, List<Tag> tags) {
    PageColumns page = new PageColumns(before, lines, tags);
    int left = page.segments.get(0)[0];
    int right = page.segments.get(page.segments.size() - 1)[1];
    int block = left - 1;
    for (Tag tag : tags) {
      boolean own = tag.is(Tag.Kind.SECTION) && lines.contains(lines.get(0)) && tag.right() < left + (right - left) / 4;
      block = own ? Math.max(block, tag.right()) : block;
    }
    int quarter = (right - block) / 4;
    int middle = Gutters.between(lines, List.of(), block + quarter, right - quarter);
    List<Column> columns = new ArrayList<>();
    int texts = before.size() - 2;
    for (int c = 0; c < before.size(); c++) {
      int from = c == texts ? block + 1 : c == texts + 1 ? middle : -1_000_000;
      int to = c == texts ? middle : c == texts + 1 ? 1_000_000_000 : block + 1;
      columns.add(new Column(before.get(c).kind(), from, to));
    }
    return columns;
  }

  /** Where text stands: from alley to alley. */
  private static List<int[]> segments(List<PrintedLine> lines) {
    BitSet filled = new BitSet();
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        filled.set(word.left(), Math.max(word.left() + 1, word.right()));
      }
    }
    List<int[]> segments = new ArrayList<>();
    for (int i = filled.nextSetBit(0); i >= 0; i = filled.nextSetBit(filled.nextClearBit(i))) {
      segments.add(new int[] {i, filled.nextClearBit(i)});
    }
    return segments;
  }

  private List<Column> columns() {
    int[] columnOf = assign();
    if (System.getProperty("layout.debug") != null) for (int q = 0; q < segments.size(); q++) System.err.println(java.util.Arrays.toString(segments.get(q)) + " -> " + columnOf[q] + " " + before.get(columnOf[q]).kind());
    List<Column> columns = new ArrayList<>();
    int from = -1_000_000;
    for (int c = 0; c < before.size(); c++) {
      int to = c + 1 == before.size() ? 1_000_000_000 : edge(columnOf, c, from);
      columns.add(new Column(before.get(c).kind(), from, to));
      from = to;
    }
    return columns;
  }

  /** Between the last segment of the column or those before it, and the first one behind. */
  private int edge(int[] columnOf, int column, int least) {
    int last = -1;
    for (int s = 0; s < segments.size(); s++) {
      last = columnOf[s] <= column ? s : last;
    }
    if (last < 0) {
      return least;
    }
    int right = segments.get(last)[1];
    return last + 1 < segments.size() ? (right + segments.get(last + 1)[0]) / 2 : right + 1;
  }

  private int[] assign() {
    int rows = segments.size();
    int[][] costs = new int[rows + 1][before.size() + 1];
    int[][] from = new int[rows + 1][before.size() + 1];
    for (int s = 0; s <= rows; s++) {
      java.util.Arrays.fill(costs[s], s == 0 ? 0 : UNREACHED);
    }
    for (int c = 1; c <= before.size(); c++) {
      costs[0][c] = costs[0][c - 1] + missing(before.get(c - 1).kind());
      for (int s = 1; s <= rows; s++) {
        costs[s][c] = costs[s][c - 1] + missing(before.get(c - 1).kind());
        from[s][c] = s;
        int shared = 0;
        for (int f = s - 1; f >= 0; f--) {
          shared += cost(f, c - 1) + (f < s - 1 ? SHARED : 0);
          if (costs[f][c - 1] + shared < costs[s][c]) {
            costs[s][c] = costs[f][c - 1] + shared;
            from[s][c] = f;
          }
        }
      }
    }
    int[] columnOf = new int[rows];
    int s = rows;
    for (int c = before.size(); c > 0; c--) {
      for (int k = from[s][c]; k < s; k++) {
        columnOf[k] = c - 1;
      }
      s = s == 0 ? 0 : from[s][c];
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

  private int cost(int segment, int column) {
    int all = 0;
    int numbers = 0;
    int labels = 0;
    int length = 0;
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        if (word.overlaps(segments.get(segment)[0], segments.get(segment)[1])) {
          all++;
          numbers += Numbers.isNumber(word.text()) ? 1 : 0;
          labels += levels.contains(word) ? 1 : 0;
          length += word.width();
        }
      }
    }
    int others = all - numbers;
    return WRONG_KIND
        * switch (before.get(column).kind()) {
          case NUMBER, AMOUNT -> others;
          case LEVEL -> all - labels;
          case BLOCK -> all;
          case NAME -> numbers + labels;
          case FUND_LABEL -> numbers;
          case QUANTITY -> labels + (length > 24 * all ? all : 0);
          case TEXT -> numbers / 2;
        }
        / all;
  }
}

package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns of a table stand on a page without its head: the places differ from those on
 * the page before, the order and what the cells are like do not, nor much how wide they are. The
 * page is cut into intervals, one a column, the cheapest way: few words stand over a cut, and what
 * begins in an interval is like its column's cells.
 */
public final class PageColumns {

  private static final int UNREACHED = Integer.MAX_VALUE / 2;
  private static final int WIDEST = 400;
  private static final int LINES = 10;
  private static final int MOST_ROWS = 2;
  private static final int CROSSED = 80;
  private static final int OTHER_WIDTH = 3;
  private static final int WRONG_KIND = 250;
  private static final int ODD_KIND = 60;

  private final List<ColumnKind> kinds;
  private final List<int[]> before;
  private final List<Word> words = new ArrayList<>();
  private final Set<Word> levels = new HashSet<>();
  private final Set<Word> sections = new HashSet<>();
  private final int places;

  /** How many rows there are at least. */
  private final int rows;

  private final int[] crossed;

  /** How many words begin left of each place. */
  private final int[] counts;

  private PageColumns(
      List<ColumnKind> kinds, List<int[]> before, List<PrintedLine> lines, List<Tag> tags) {
    this.kinds = kinds;
    this.before = before;
    int right = 0;
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        if (word.isFixed()) {
          words.add(word);
          right = Math.max(right, word.right());
        }
      }
    }
    this.rows = Math.max(1, Math.min(MOST_ROWS, lines.size() / LINES));
    this.places = Math.min(WIDEST, right / Word.UNIT + 2);
    this.crossed = new int[places + 1];
    for (Tag tag : tags) {
      if (tag.is(LabelKind.LEVEL1) || tag.is(LabelKind.LEVEL2)) {
        levels.addAll(tag.words());
      } else if (tag.is(LabelKind.SECTION)) {
        sections.addAll(tag.words());
      }
    }
    for (Word word : words) {
      for (int p = place(word.left()) + 1; p * Word.UNIT < word.right() && p <= places; p++) {
        crossed[p] += CROSSED;
      }
    }
    crossed[places] = 0;
    this.counts = new int[places + 1];
    for (Word word : words) {
      counts[place(word.left()) + 1]++;
    }
    for (int p = 1; p <= places; p++) {
      counts[p] += counts[p - 1];
    }
  }

  /**
   * The left and right edge of each column.
   *
   * @param before the same on the page before
   */
  public static List<int[]> of(
      List<ColumnKind> kinds, List<int[]> before, List<PrintedLine> lines, List<Tag> tags) {
    PageColumns page = new PageColumns(kinds, before, lines, tags);
    return page.boxes(page.cuts());
  }

  private int place(int x) {
    return Math.min(places - 1, Math.max(0, x / Word.UNIT));
  }

  /** Where the intervals begin, and where the last one ends. */
  private int[] cuts() {
    int[][] from = new int[kinds.size() + 1][places + 1];
    int[] costs = new int[places + 1];
    Arrays.fill(costs, 1, costs.length, UNREACHED);
    for (int c = 0; c < kinds.size(); c++) {
      costs = next(c, costs, from[c + 1]);
    }
    int[] cuts = new int[kinds.size() + 1];
    cuts[kinds.size()] = places;
    for (int c = kinds.size(); c > 0; c--) {
      cuts[c - 1] = from[c][cuts[c]];
    }
    return cuts;
  }

  /** What the intervals up to the column cost that end at each place. */
  private int[] next(int column, int[] costs, int[] from) {
    int[] sums = sums(kinds.get(column));
    int[] blanks = new int[rows + 1];
    for (int count = 0; count <= rows; count++) {
      blanks[count] = missing(kinds.get(column), count);
    }
    boolean outermost = column == 0 || column + 1 == kinds.size();
    int slope = outermost ? 0 : OTHER_WIDTH;
    int known = outermost ? 0 : width(column);
    int[] befores = new int[places + 1];
    int[] cheapest = new int[places + 1];
    for (int begin = 0; begin <= places; begin++) {
      befores[begin] = costs[begin] - sums[begin];
      int other = begin == 0 ? 0 : cheapest[begin - 1];
      boolean better = befores[begin] - begin * slope < befores[other] - other * slope;
      cheapest[begin] = better ? begin : other;
    }
    int[] next = new int[places + 1];
    int full = -1;
    for (int end = 0; end <= places; end++) {
      while (counts[end] - counts[full + 1] >= rows) {
        full++;
      }
      // Of those with words enough that are wider than on the page before, one is the cheapest.
      int far = Math.min(full, end - known);
      int best = UNREACHED;
      for (int i = Math.max(0, far); i <= end; i++) {
        int begin = i == far ? cheapest[far] : i;
        int blank = blanks[Math.min(rows, counts[end] - counts[begin])];
        int cost = befores[begin] + blank + Math.abs(end - begin - known) * slope;
        if (cost < best) {
          best = cost;
          from[end] = begin;
        }
      }
      next[end] = best + sums[end] + crossed[end];
    }
    return next;
  }

  /** What the words left of each place cost in such a column. */
  private int[] sums(ColumnKind kind) {
    int[] sums = new int[places + 1];
    for (Word word : words) {
      sums[place(word.left()) + 1] += cost(word, kind);
    }
    for (int p = 1; p <= places; p++) {
      sums[p] += sums[p - 1];
    }
    return sums;
  }

  /** How wide the column is on the page before. */
  private int width(int column) {
    return (before.get(column + 1)[0] - before.get(column)[0]) / Word.UNIT;
  }

  private List<int[]> boxes(int[] cuts) {
    List<int[]> boxes = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      int left = Integer.MAX_VALUE;
      int right = 0;
      for (Word word : words) {
        int place = place(word.left());
        if (place >= cuts[c] && place < cuts[c + 1]) {
          left = Math.min(left, word.left());
          right = Math.max(right, word.right());
        }
      }
      int end = c + 1 < kinds.size() ? cuts[c + 1] * Word.UNIT : right;
      boolean blank = left == Integer.MAX_VALUE;
      int begin = blank ? cuts[c] * Word.UNIT : left;
      boxes.add(new int[] {begin, blank ? begin : Math.max(begin, Math.min(right, end))});
    }
    return boxes;
  }

  /** What it costs that so few words are in a column: most rows have one there. */
  private int missing(ColumnKind kind, int count) {
    int few = Math.max(0, rows - count);
    int none = count == 0 ? 1 : 0;
    return switch (kind) {
      case NAME, FUND_LABEL -> few * 300;
      case NUMBER -> few * 150;
      case QUANTITY, AMOUNT -> few * 120;
      case LEVEL -> none * 60;
      case OPERATOR -> few * 120;
      case TEXT -> none * 30;
      case BLOCK -> 0;
    };
  }

  /** How little the word is like a cell of that kind. */
  private int cost(Word word, ColumnKind kind) {
    boolean number = NumberTexts.startsNumber(word.text());
    boolean label = levels.contains(word) || sections.contains(word);
    return switch (kind) {
      case NUMBER, AMOUNT -> number ? 0 : WRONG_KIND;
      case LEVEL -> levels.contains(word) ? 0 : ODD_KIND * 2;
      case BLOCK -> sections.contains(word) ? 0 : ODD_KIND * 2;
      case NAME -> number || label || NumberTexts.isQuantity(word.text()) ? ODD_KIND : 0;
      case FUND_LABEL -> number ? WRONG_KIND : 0;
      case QUANTITY -> label ? ODD_KIND : 0;
      case OPERATOR -> NumberTexts.isOperator(word.text()) ? 0 : WRONG_KIND;
      case TEXT -> number || label ? ODD_KIND / 2 : 0;
    };
  }
}

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
    int[] sums = new int[places + 1];
    int[] counts = new int[places + 1];
    for (Word word : words) {
      sums[place(word.left()) + 1] += cost(word, kinds.get(column));
      counts[place(word.left()) + 1]++;
    }
    for (int p = 1; p <= places; p++) {
      sums[p] += sums[p - 1];
      counts[p] += counts[p - 1];
    }
    int[] blanks = new int[rows + 1];
    for (int count = 0; count <= rows; count++) {
      blanks[count] = missing(kinds.get(column), count);
    }
    int[] next = new int[places + 1];
    int[] widths = new int[places + 1];
    int[] wider = new int[places + 1];
    int[] befores = new int[places + 1];
    int[] least = new int[places + 1];
    for (int place = 0, other = places; place <= places; place++, other--) {
      widths[other] = odd(column, other);
      wider[other] = place == 0 ? widths[other] : Math.min(widths[other], wider[other + 1]);
      befores[place] = costs[place] - sums[place];
      least[place] = place == 0 ? befores[0] : Math.min(befores[place], least[place - 1]);
    }
    for (int end = 0; end <= places; end++) {
      int best = UNREACHED;
      int begin = column == 0 ? 0 : end;
      // No interval that begins there or farther left is cheaper than the least of all.
      while (begin >= 0 && least[begin] + wider[end - begin] <= best) {
        int blank = blanks[Math.min(rows, counts[end] - counts[begin])];
        int cost = befores[begin] + blank + widths[end - begin];
        from[end] = cost <= best ? begin : from[end];
        best = Math.min(best, cost);
        begin--;
      }
      next[end] = best + sums[end] + crossed[end];
    }
    return next;
  }

  /** How much the width differs from that on the page before. */
  private int odd(int column, int width) {
    if (column + 1 == kinds.size() || column == 0) {
      return 0;
    }
    int known = (before.get(column + 1)[0] - before.get(column)[0]) / Word.UNIT;
    return Math.abs(width - known) * OTHER_WIDTH;
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

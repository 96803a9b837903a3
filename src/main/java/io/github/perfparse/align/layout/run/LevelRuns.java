package io.github.perfparse.align.layout.run;

import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays labels that are merged over rows to the runs of rows they stand for: a run's label stands in
 * its middle, at its top or at its bottom, the same throughout; where pages cut runs, either of the
 * whole run or, on each page, of the rows there; above the cut perhaps at the top.
 */
final class LevelRuns {

  private static final int EMPTY_RUN = 150;
  private static final int NO_LABEL = 200;
  private static final int PART_OF_RUN = 250;
  private static final int ALONE = 300;
  private static final int OFF = 60;

  /** What a row says of its level weighs as so many parts less than a place. */
  private static final int NAMES = 3;

  private static final int LONGEST = 60;
  private static final int FARTHEST = 150 * Word.UNIT;

  /** Labels have their place in the whole of their runs, whatever pages those are on. */
  private static final List<PageRoom> WHOLE =
      List.of(new PageRoom(Integer.MIN_VALUE, Integer.MAX_VALUE));

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final RunRows rows;
  private final int[] tops;
  private final int[] bottoms;
  private final List<LevelCell> labels;
  private final boolean[] mayBegin;

  /** For each label how strongly all rows above each row speak for it, added up. */
  private final List<int[]> leanings = new ArrayList<>();

  /**
   * @param labels the labels, from top to bottom
   * @param mayBegin where runs of the finer level begin
   */
  LevelRuns(RunRows rows, List<LevelCell> labels, boolean[] mayBegin) {
    this.rows = rows;
    this.tops = rows.tops();
    this.bottoms = rows.bottoms();
    this.labels = labels;
    this.mayBegin = mayBegin;
    Map<String, int[]> byLevel = new HashMap<>();
    for (LevelCell label : labels) {
      leanings.add(byLevel.computeIfAbsent(label.level(), this::sums));
    }
  }

  private int[] sums(String level) {
    int[] sums = new int[tops.length + 1];
    for (int i = 0; i < tops.length && !level.isEmpty(); i++) {
      sums[i + 1] = sums[i] + rows.names().get(i).to(level);
    }
    return sums;
  }

  /**
   * Where the runs begin if the labels stand in that place of them: of runs that fit as well with a
   * row more as with a row less all begin early, or all late.
   *
   * @return the cheaper of both ways to understand a page's end
   */
  List<Starts> starts(VerticalPlace place) {
    List<Starts> whole = starts(place, WHOLE);
    if (rows.pages().size() < 2) {
      return whole;
    }
    List<Starts> parted = starts(place, rows.pages());
    return parted.get(0).cost() < whole.get(0).cost() ? parted : whole;
  }

  /**
   * @param rows for each label the first row of its run; a label without rows has the next one's
   */
  record Starts(int cost, List<Integer> rows) {}

  private List<Starts> starts(VerticalPlace place, List<PageRoom> pages) {
    int[][] early = new int[labels.size() + 1][tops.length + 1];
    int[][] late = new int[labels.size() + 1][tops.length + 1];
    int cost = cheapest(place, pages, early, late);
    return List.of(new Starts(cost, starts(early)), new Starts(cost, starts(late)));
  }

  private List<Integer> starts(int[][] from) {
    Integer[] starts = new Integer[labels.size()];
    int row = tops.length;
    for (int j = labels.size(); j > 0; j--) {
      row = from[j][row];
      starts[j - 1] = row;
    }
    return List.of(starts);
  }

  private int cheapest(VerticalPlace alignment, List<PageRoom> pages, int[][] early, int[][] late) {
    int last = tops.length;
    int[] costs = new int[last + 1];
    for (int i = 0; i <= last; i++) {
      costs[i] = i * NO_LABEL;
    }
    for (int j = 1; j <= labels.size(); j++) {
      OnPage[] places = places(labels.get(j - 1), pages);
      PageRoom first = firstPage(labels.get(j - 1));
      int[] leaning = leanings.get(j - 1);
      int[] next = new int[last + 1];
      Arrays.fill(next, UNREACHED);
      for (int begin = 0; begin <= last; begin++) {
        if (costs[begin] == UNREACHED || isFar(labels.get(j - 1), begin)) {
          continue;
        }
        int empty = costs[begin] + emptyCost(labels.get(j - 1), begin);
        if (empty < next[begin]) {
          next[begin] = empty;
          early[j][begin] = begin;
          late[j][begin] = begin;
        }
        int before = costs[begin] + (mayBegin(begin) ? 0 : PART_OF_RUN);
        int longest = Math.min(last, begin + LONGEST);
        for (int end = begin + 1; end <= longest; end++) {
          int cost = before - (leaning[end] - leaning[begin]) / NAMES;
          if (cost <= next[end]) {
            int alone = isAlone(first, begin, end) ? ALONE : 0;
            cost += alone + off(begin, end, alignment, places) * OFF / Word.UNIT;
          }
          if (cost <= next[end]) {
            late[j][end] = begin;
            early[j][end] = cost < next[end] ? begin : early[j][end];
            next[end] = cost;
          }
        }
      }
      costs = next;
    }
    return costs[last];
  }

  private boolean isFar(LevelCell label, int begin) {
    return Math.abs(gap(begin) - label.top()) > FARTHEST;
  }

  /** Where a label stands on one of its pages. */
  private record OnPage(int pageTop, int pageBottom, int top, int bottom) {}

  private static OnPage[] places(LevelCell label, List<PageRoom> pages) {
    List<OnPage> places = new ArrayList<>();
    for (PageRoom page : pages) {
      if (label.isOn(page)) {
        places.add(new OnPage(page.top(), page.bottom(), label.top(page), label.bottom(page)));
      }
    }
    return places.toArray(new OnPage[0]);
  }

  private boolean mayBegin(int row) {
    return row == tops.length || mayBegin[row];
  }

  /** What a label without rows costs. */
  private int emptyCost(LevelCell label, int row) {
    return EMPTY_RUN + off(gap(row), (label.top() + label.bottom()) / 2);
  }

  /** How far a label stands from its place in a run. */
  private int off(int begin, int end, VerticalPlace alignment, OnPage[] places) {
    int off = 0;
    for (OnPage place : places) {
      int above = place.top - Math.max(tops[begin], place.pageTop);
      int below = Math.min(bottoms[end - 1], place.pageBottom) - place.bottom;
      int own = alignment.off(above, below);
      boolean cut = bottoms[end - 1] > place.pageBottom;
      off += cut ? Math.min(own, VerticalPlace.TOP.off(above, below)) : own;
    }
    return off;
  }

  /** The page on which the label begins; all room where it is on none. */
  private PageRoom firstPage(LevelCell label) {
    for (PageRoom page : rows.pages()) {
      if (page.top() <= label.top() && label.top() <= page.bottom()) {
        return page;
      }
    }
    return WHOLE.get(0);
  }

  /** Whether none of the rows stands on the page. */
  private boolean isAlone(PageRoom page, int begin, int end) {
    return tops[begin] > page.bottom() || bottoms[end - 1] < page.top();
  }

  private static int off(int place, int other) {
    return Math.abs(place - other) * OFF / Word.UNIT;
  }

  /** Where a row's upper edge is: between it and the row above, but for the first and the last. */
  private int gap(int row) {
    return row == 0
        ? tops[0]
        : row == tops.length ? bottoms[row - 1] : (bottoms[row - 1] + tops[row]) / 2;
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.run.VerticalPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cuts the lines of a table into rows: the cheapest way of all, and the cheapest through a cut. */
final class RowCuts {

  private static final int TALLEST = 40;
  private static final VerticalPlace[] PLACES = VerticalPlace.values();
  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  /**
   * Nobody asks for a way that is so much dearer than the cheapest: in hundredths, a line out of
   * its place and some.
   */
  static final int NEAR = 160;

  private List<VerticalPlace> places = List.of();

  /**
   * By the first line and how many follow: what the lines cost as one row, if a way has it that is
   * near the cheapest.
   */
  private final int[][] bands;

  /** What the lines above each cost, … */
  private final int[] costs;

  /** … and where the last row of them begins; */
  private final int[] begins;

  /** what the line and all below it cost, … */
  private final int[] rests;

  /** … and where the first row of them ends. */
  private final int[] ends;

  private RowCuts(int size) {
    this.bands = new int[size][];
    this.costs = new int[size + 1];
    this.begins = new int[size + 1];
    this.rests = new int[size + 1];
    this.ends = new int[size + 1];
    Arrays.fill(costs, 1, costs.length, UNREACHED);
    Arrays.fill(rests, 0, size, UNREACHED);
  }

  /** The rows of a table, its texts aligned in the way that makes them cheapest. */
  static RowCuts of(TablePart part) {
    RowCuts[] ways = new RowCuts[PLACES.length];
    for (int i = 0; i < ways.length; i++) {
      ways[i] = new RowCuts(part.size());
    }
    for (int from = part.size() - 1; from >= 0; from--) {
      from(part, from, ways);
    }
    List<VerticalPlace> places = new ArrayList<>(List.of(PLACES));
    places.sort(Comparator.comparingInt(place -> ways[place.ordinal()].cost()));
    RowCuts best = ways[places.get(0).ordinal()];
    best.places = places;
    best.goDown();
    return best;
  }

  private static void from(TablePart part, int from, RowCuts[] ways) {
    BandCost band = new BandCost(part, from);
    boolean open = true;
    for (int to = from; open && to < Math.min(part.size(), from + TALLEST); to++) {
      band.add(to);
      int texts = band.texts();
      open = false;
      for (VerticalPlace alignment : PLACES) {
        RowCuts way = ways[alignment.ordinal()];
        way.add(from, to, texts + band.places(alignment, to));
        open = open || way.mayGrow(from, to, band.least());
      }
    }
  }

  private void add(int from, int to, int band) {
    if (from == to) {
      bands[from] = new int[Math.min(TALLEST, bands.length - from)];
      Arrays.fill(bands[from], UNREACHED);
    }
    bands[from][to - from] = band;
    int cost = band + rests[to + 1];
    if (cost < rests[from]) {
      rests[from] = cost;
      ends[from] = to;
    }
  }

  /** Whether a way near the cheapest may have a taller row, which costs so much at least. */
  private boolean mayGrow(int from, int to, int least) {
    for (int below = Math.min(bands.length, from + TALLEST); below > to + 1; below--) {
      if (least + rests[below] < rests[from] + NEAR) {
        return true;
      }
    }
    return false;
  }

  /** Finds the cheapest way down to each line. */
  private void goDown() {
    for (int from = 0; from < bands.length; from++) {
      for (int to = from; to < from + bands[from].length; to++) {
        int cost = costs[from] + bands[from][to - from];
        if (cost < costs[to + 1]) {
          costs[to + 1] = cost;
          begins[to + 1] = from;
        }
      }
    }
  }

  /** Where the texts may stand in their rows, the likeliest first. */
  List<VerticalPlace> places() {
    return places;
  }

  /** The cost of the cheapest way. */
  int cost() {
    return rests[0];
  }

  /** The rows, from top to bottom. */
  List<Band> rows() {
    return above(bands.length);
  }

  /** What the cheapest way costs that has a cut above the line. */
  int costWithCut(int line) {
    return costs[line] + rests[line];
  }

  /** What the cheapest way costs that has that row. */
  int costWith(Band row) {
    return costs[row.from()] + bands[row.from()][row.to() - row.from()] + rests[row.to() + 1];
  }

  /** The row of the cheapest way that has no cut above the line. */
  Band over(int line) {
    int least = UNREACHED;
    Band best = null;
    for (int from = Math.max(0, line - TALLEST + 1); from < line; from++) {
      for (int to = line; to < from + bands[from].length; to++) {
        int cost = costs[from] + bands[from][to - from] + rests[to + 1];
        if (best == null || cost < least) {
          least = cost;
          best = new Band(from, to);
        }
      }
    }
    return best;
  }

  /** The rows of the cheapest way above the line. */
  List<Band> above(int line) {
    List<Band> rows = new ArrayList<>();
    for (int end = line; end > 0; end = begins[end]) {
      rows.add(0, new Band(begins[end], end - 1));
    }
    return rows;
  }

  /** The rows of the cheapest way from the line down. */
  List<Band> below(int line) {
    List<Band> rows = new ArrayList<>();
    for (int from = line; from < bands.length; from = ends[from] + 1) {
      rows.add(new Band(from, ends[from]));
    }
    return rows;
  }
}

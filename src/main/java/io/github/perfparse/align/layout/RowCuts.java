package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.run.VerticalPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the lines of a table into rows: the cheapest way of all. */
final class RowCuts {

  private static final int TALLEST = 40;

  private final TablePart part;
  private final VerticalPlace alignment;
  private final int[] costs;
  private final int[] begins;

  RowCuts(TablePart part, VerticalPlace alignment) {
    this.part = part;
    this.alignment = alignment;
    this.costs = new int[part.size() + 1];
    this.begins = new int[part.size() + 1];
    Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE / 2);
    for (int from = 0; from < part.size(); from++) {
      from(from);
    }
  }

  private void from(int from) {
    BandCost band = new BandCost(part, alignment, from);
    for (int to = from; to < Math.min(part.size(), from + TALLEST); to++) {
      band.add(to);
      int cost = costs[from] + band.total(to);
      if (cost < costs[to + 1]) {
        costs[to + 1] = cost;
        begins[to + 1] = from;
      }
    }
  }

  /** The cost of the cheapest way. */
  int cost() {
    return costs[part.size()];
  }

  /** The rows, from top to bottom. */
  List<Band> rows() {
    List<Band> rows = new ArrayList<>();
    for (int end = part.size(); end > 0; end = begins[end]) {
      rows.add(0, new Band(begins[end], end - 1));
    }
    return rows;
  }
}

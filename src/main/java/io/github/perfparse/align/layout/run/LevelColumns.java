package io.github.perfparse.align.layout.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the labels of all levels to their runs at once: what fits the finer level in two ways may
 * leave the coarser one but a single way.
 *
 * <pre>
 * 成本指标  经济成本指标  人均培训成本         数量指标 in the middle of three rows has one of 成本指标;
 *                   批复金额            the upper of two fits as well, and its own rows
 *         数量指标    保洁长度            are 产出指标's
 * 产出指标             监测断面
 *         质量指标    …
 * </pre>
 */
public final class LevelColumns {

  /** Ways that differ by no more than two labels a line off fit about as well. */
  private static final int ABOUT = 120;

  /** Where more labels times rows are to be laid, one way is looked for and not twelve. */
  private static final int MANY = 2500;

  private final List<List<LevelCell>> columns;
  private final List<VerticalPlace> places;

  /** Where the runs of the levels from one on begin, and what that costs. */
  private record Laid(int cost, List<List<Integer>> starts) {}

  private LevelColumns(List<List<LevelCell>> columns, List<VerticalPlace> places) {
    this.columns = columns;
    this.places = places;
  }

  /**
   * For each label of each column the first row of its run.
   *
   * @param columns the labels from top to bottom, those of the finest level first
   * @param places where other texts stand in their rows, the likeliest first: of several places
   *     that fit the labels as well, theirs is that one
   */
  public static List<List<Integer>> starts(
      RunRows rows, List<List<LevelCell>> columns, List<VerticalPlace> places) {
    boolean[] mayBegin = new boolean[rows.tops().length];
    Arrays.fill(mayBegin, true);
    return new LevelColumns(columns, places).best(0, rows, mayBegin).starts();
  }

  private Laid best(int level, RunRows rows, boolean[] mayBegin) {
    if (level == columns.size()) {
      return new Laid(0, List.of());
    }
    List<LevelCell> labels = columns.get(level);
    Laid best = new Laid(Integer.MAX_VALUE, List.of());
    for (Map.Entry<List<Integer>, Integer> way : ways(labels, rows, mayBegin).entrySet()) {
      List<Integer> starts = way.getKey();
      Laid coarser = best(level + 1, rows.under(labels, starts), begins(starts, rows));
      int cost = way.getValue() + coarser.cost();
      if (cost < best.cost()) {
        List<List<Integer>> all = new ArrayList<>(List.of(starts));
        all.addAll(coarser.starts());
        best = new Laid(cost, all);
      }
    }
    return best;
  }

  /**
   * The ways to lay the labels of one level that fit about as well as the best, with their costs.
   */
  private Map<List<Integer>, Integer> ways(
      List<LevelCell> labels, RunRows rows, boolean[] mayBegin) {
    LevelRuns runs = new LevelRuns(rows, labels, mayBegin);
    Map<List<Integer>, Integer> ways = new LinkedHashMap<>();
    boolean many = labels.size() * rows.tops().length > MANY;
    int least = Integer.MAX_VALUE;
    for (VerticalPlace place : places) {
      List<LevelRuns.Starts> found = runs.starts(place);
      for (LevelRuns.Starts starts : many ? found.subList(0, 1) : found) {
        ways.merge(starts.rows(), starts.cost(), Math::min);
        least = Math.min(least, starts.cost());
      }
    }
    int most = many ? least : least + ABOUT;
    ways.values().removeIf(cost -> cost > most);
    return ways;
  }

  private static boolean[] begins(List<Integer> starts, RunRows rows) {
    int last = rows.tops().length - 1;
    boolean[] begins = new boolean[last + 1];
    for (int start : starts) {
      begins[Math.min(start, last)] = true;
    }
    return begins;
  }
}

package io.github.perfparse.parse.indicators.levels;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of level 2 labels in a form that prints each label in the middle of its run, level 1
 * labels likewise. Of all ways to part the rows it takes the one in which labels of both levels
 * stand nearest to their middles and the names agree with them.
 *
 * <pre>
 *          ·⇥·⇥绿地养护面积            ┐
 *          ·⇥数量指标⇥苗木补植数量     │ 数量指标
 * 产出指标⇥·⇥园路修补长度              ┘
 *          ·⇥质量指标⇥苗木成活率         质量指标: with 数量指标 the five rows of 产出指标
 *          ·⇥·⇥养护作业规范性
 * </pre>
 */
final class CentredRuns {

  private static final int OFF_CENTRE = 100;
  private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  private final List<TableRow> rows;
  private final List<Integer> labels;
  private final Taxonomy taxonomy;

  /** What each row's name says. */
  private final List<Leaning> leanings = new ArrayList<>();

  /**
   * @param labels the indices of those that bear a level 2 label
   */
  CentredRuns(List<TableRow> rows, List<Integer> labels, Taxonomy taxonomy) {
    this.rows = rows;
    this.labels = labels;
    this.taxonomy = taxonomy;
    for (TableRow row : rows) {
      leanings.add(taxonomy.leaning(row.name()));
    }
  }

  /** For each row the index of the row that bears its label. */
  int[] owners() {
    int[] owner = new int[rows.size()];
    int[] starts = starts();
    for (int run = 0; run < starts.length; run++) {
      int end = run + 1 < starts.length ? starts[run + 1] : owner.length;
      Arrays.fill(owner, starts[run], end, labels.get(run));
    }
    return owner;
  }

  /**
   * The first row of each run. A run of even length has two middle rows; which of them a form uses
   * is the same in all its runs.
   */
  private int[] starts() {
    Search upper = new Search(0);
    Search lower = new Search(1);
    return upper.cost(0, 0, 0) <= lower.cost(0, 0, 0) ? upper.starts() : lower.starts();
  }

  private String level2(int run) {
    return rows.get(labels.get(run)).level2();
  }

  /** A run, where it starts, and where the runs of its level 1 start. */
  private record State(int run, int start, int groupStart) {}

  /** The best continuation of a state: what it costs, and where its run stops. */
  private record Choice(long cost, int stop) {}

  /**
   * All ways to part the rows, if of two middle rows labels stand on the upper (0) or the lower
   * (1).
   */
  private final class Search {

    private final int rounding;
    private final Map<State, Choice> choices = new HashMap<>();

    Search(int rounding) {
      this.rounding = rounding;
    }

    int[] starts() {
      int[] starts = new int[labels.size()];
      int groupStart = 0;
      for (int run = 0; run + 1 < starts.length; run++) {
        int stop = choice(new State(run, starts[run], groupStart)).stop();
        groupStart = isLastOfGroup(run) ? stop : groupStart;
        starts[run + 1] = stop;
      }
      return starts;
    }

    long cost(int run, int start, int groupStart) {
      if (run == labels.size()) {
        return start == rows.size() ? 0 : IMPOSSIBLE;
      }
      return choice(new State(run, start, groupStart)).cost();
    }

    private Choice choice(State state) {
      Choice known = choices.get(state);
      if (known == null) {
        known = choose(state);
        choices.put(state, known);
      }
      return known;
    }

    private Choice choose(State state) {
      int label = labels.get(state.run());
      int latest = state.run() + 1 < labels.size() ? labels.get(state.run() + 1) : rows.size();
      boolean last = isLastOfGroup(state.run());
      long names = names(state.run(), state.start(), label);
      Choice best = new Choice(IMPOSSIBLE, label + 1);
      for (int stop = label + 1; stop <= latest; stop++) {
        names += name(state.run(), stop - 1);
        long cost = OFF_CENTRE * offCentre(label, state.start(), stop) - names;
        cost += last ? OFF_CENTRE * level1OffCentre(state.groupStart(), stop) : 0;
        cost += cost(state.run() + 1, stop, last ? stop : state.groupStart());
        best = cost < best.cost() ? new Choice(cost, stop) : best;
      }
      return best;
    }

    private int offCentre(int label, int start, int stop) {
      return Math.abs(label - (start + stop - 1 + rounding) / 2);
    }

    /** How far the level 1 label printed among these rows stands from their middle. */
    private int level1OffCentre(int start, int stop) {
      for (int i = start; i < stop; i++) {
        if (rows.get(i).has(IndicatorColumn.LEVEL1)) {
          return offCentre(i, start, stop);
        }
      }
      return 0;
    }
  }

  private boolean isLastOfGroup(int run) {
    return run + 1 == labels.size()
        || !taxonomy.parent(level2(run)).equals(taxonomy.parent(level2(run + 1)));
  }

  private long names(int run, int from, int to) {
    long names = 0;
    for (int i = from; i < to; i++) {
      names += name(run, i);
    }
    return names;
  }

  private int name(int run, int row) {
    return leanings.get(row).to(level2(run));
  }
}

package io.github.perfparse.parse.indicators;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the run of rows that each printed level 2 label covers. A merged label is printed once, as
 * a rule on the first row of its run, but also in its middle, or after a page break only:
 *
 * <pre>
 * ·⇥·⇥路灯养护完成率            ┐
 * ·⇥数量指标⇥道路清扫完成率     ┘ one run: nothing stands above the first label
 * ·⇥·⇥市民满意度                ┐
 * 满意度⇥服务对象⇥游客满意度    ┘ one run: the first name can belong to no other label
 * </pre>
 */
final class LevelRuns {

  /** Mark of a row that no printed label covers. */
  static final int NONE = -1;

  /** What it costs to move a row to the label below it, and more where its name says nothing. */
  private static final int MOVE = 50;

  private static final int MOVE_NEUTRAL = 120;

  /** Wider gaps than this between two labels are not searched for a centre. */
  private static final int WIDEST_CENTRED = 64;

  private static final int MOST_CENTRED = 100;

  private final List<IndicatorRow> rows;
  private final Taxonomy taxonomy;
  private final int[] owner;
  private final List<Integer> events = new ArrayList<>();
  private boolean centred;

  LevelRuns(List<IndicatorRow> rows, Taxonomy taxonomy) {
    this.rows = rows;
    this.taxonomy = taxonomy;
    this.owner = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).has(IndicatorColumn.LEVEL2)) {
        events.add(i);
      }
    }
  }

  /** For each row the index of the row that bears its level 2 label, or {@link #NONE}. */
  int[] owners() {
    Arrays.fill(owner, NONE);
    if (events.isEmpty()) {
      return owner;
    }
    centred = isCentred();
    if (centred) {
      centre();
    } else {
      before(events.get(0));
      for (int i = 0; i + 1 < events.size(); i++) {
        between(events.get(i), events.get(i + 1));
      }
      after(events.get(events.size() - 1));
      new WeightedRuns(rows, taxonomy, owner).apply();
    }
    return owner;
  }

  private String level1(int row) {
    return rows.get(row).text(IndicatorColumn.LEVEL1).value();
  }

  private String level2(int row) {
    return rows.get(row).text(IndicatorColumn.LEVEL2).value();
  }

  private boolean contradicts(int row, String level2) {
    return !level1(row).isEmpty() && !taxonomy.allows(level1(row), level2);
  }

  /** Rows above the first label belong to it, up to a level 1 label that it cannot stand under. */
  private void before(int event) {
    for (int i = 0; i < event; i++) {
      owner[i] = contradicts(i, level2(event)) ? NONE : event;
    }
    owner[event] = event;
  }

  private void after(int event) {
    int i = event;
    while (i < rows.size() && (i == event || !contradicts(i, level2(event)))) {
      owner[i++] = event;
    }
  }

  /**
   * Rows between two labels belong to the upper one, unless a level 1 label or their names object.
   */
  private void between(int upper, int lower) {
    int end = upper + 1;
    while (end < lower && !contradicts(end, level2(upper))) {
      end++;
    }
    if (end == lower) {
      end = firstMoved(upper, lower);
    }
    Arrays.fill(owner, upper, end, upper);
    for (int i = end; i < lower; i++) {
      owner[i] = contradicts(i, level2(lower)) ? NONE : lower;
    }
    owner[lower] = lower;
  }

  /** The first of the rows directly above a label whose names say that they belong to it. */
  private int firstMoved(int upper, int lower) {
    String above = level2(upper);
    String below = level2(lower);
    int first = lower;
    int gain = 0;
    int best = 0;
    for (int i = lower - 1; i > upper; i--) {
      gain += gain(i, above, below);
      if (gain > best) {
        best = gain;
        first = i;
      }
    }
    return first;
  }

  private int gain(int row, String upper, String lower) {
    String name = rows.get(row).text(IndicatorColumn.LEVEL3).value();
    Leaning leaning = taxonomy.leaning(name);
    int speaks = leaning.to(lower) - leaning.to(upper);
    return speaks - (speaks == 0 ? MOVE_NEUTRAL : MOVE);
  }

  /**
   * Whether this form prints its labels in the middle of their runs. The sign is a level 1 label
   * below a level 2 label of its own: at the top of its run it would stand above or beside it.
   */
  private boolean isCentred() {
    Set<String> printedAbove = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean first = printedAbove.add(level1(i));
      boolean printed = !level1(i).isEmpty() && !rows.get(i).afterGap();
      boolean sure = level2(i).isEmpty() || startsInMidRun();
      if (printed && sure && first && hasChildAbove(i)) {
        return widestGap() <= WIDEST_CENTRED && events.size() <= MOST_CENTRED;
      }
    }
    return false;
  }

  /**
   * Whether the table's first run has its label below its first row, and no page break to blame.
   */
  private boolean startsInMidRun() {
    return events.get(0) > 0 && !rows.get(events.get(0)).afterGap();
  }

  private boolean hasChildAbove(int row) {
    for (int event : events) {
      Optional<String> parent = taxonomy.parent(level2(event));
      if (event < row && parent.isPresent() && parent.get().equals(level1(row))) {
        return true;
      }
    }
    return false;
  }

  private int widestGap() {
    int widest = events.get(0);
    for (int i = 1; i < events.size(); i++) {
      widest = Math.max(widest, events.get(i) - events.get(i - 1));
    }
    return Math.max(widest, rows.size() - events.get(events.size() - 1));
  }

  /** Whether labels stand in mid-run, so that even a row below its label has it by inference. */
  boolean areInferred() {
    return centred;
  }

  private void centre() {
    int[] starts = new CentredRuns(rows, events, taxonomy).starts();
    for (int run = 0; run < events.size(); run++) {
      int end = run + 1 < events.size() ? starts[run + 1] : rows.size();
      Arrays.fill(owner, starts[run], end, events.get(run));
    }
  }
}

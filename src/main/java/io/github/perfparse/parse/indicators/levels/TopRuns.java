package io.github.perfparse.parse.indicators.levels;

import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of a form that prints each level 2 label on the first row of its run, or after a page
 * break only:
 *
 * <pre>
 * ·⇥·⇥路灯养护完成率            ┐
 * ·⇥数量指标⇥道路清扫完成率     ┘ one run: nothing stands above the first label
 * ·⇥·⇥市民满意度                ┐
 * 满意度⇥服务对象⇥游客满意度    ┘ one run: the first name can belong to no other label
 * </pre>
 */
final class TopRuns {

  /** What it costs to move a row to the label below it, and more where its name says nothing. */
  private static final int MOVE = 50;

  private static final int MOVE_NEUTRAL = 120;

  private final List<TableRow> rows;
  private final List<Integer> labels;
  private final Taxonomy taxonomy;
  private final int[] owner;

  /**
   * @param labels the indices of those that bear a level 2 label
   */
  TopRuns(List<TableRow> rows, List<Integer> labels, Taxonomy taxonomy) {
    this.rows = rows;
    this.labels = labels;
    this.taxonomy = taxonomy;
    this.owner = new int[rows.size()];
  }

  /** For each row the index of the row that bears its label, or {@link LabelRuns#NONE}. */
  int[] owners() {
    Arrays.fill(owner, LabelRuns.NONE);
    if (labels.isEmpty()) {
      return owner;
    }
    before(labels.get(0));
    for (int i = 0; i + 1 < labels.size(); i++) {
      between(labels.get(i), labels.get(i + 1));
    }
    after(labels.get(labels.size() - 1));
    return owner;
  }

  private boolean contradicts(int row, String level2) {
    return !rows.get(row).level1().isEmpty() && !taxonomy.allows(rows.get(row).level1(), level2);
  }

  /** Rows above the first label belong to it, up to a level 1 label that it cannot stand under. */
  private void before(int event) {
    for (int i = 0; i < event; i++) {
      owner[i] = contradicts(i, rows.get(event).level2()) ? LabelRuns.NONE : event;
    }
    owner[event] = event;
  }

  private void after(int event) {
    int i = event;
    while (i < rows.size() && (i == event || !contradicts(i, rows.get(event).level2()))) {
      owner[i++] = event;
    }
  }

  /**
   * Rows between two labels belong to the upper one, unless a level 1 label or their names object.
   */
  private void between(int upper, int lower) {
    int end = upper + 1;
    while (end < lower && !contradicts(end, rows.get(upper).level2())) {
      end++;
    }
    if (end == lower) {
      end = firstMoved(upper, lower);
    }
    Arrays.fill(owner, upper, end, upper);
    for (int i = end; i < lower; i++) {
      owner[i] = contradicts(i, rows.get(lower).level2()) ? LabelRuns.NONE : lower;
    }
    owner[lower] = lower;
  }

  /** The first of the rows directly above a label whose names say that they belong to it. */
  private int firstMoved(int upper, int lower) {
    String above = rows.get(upper).level2();
    String below = rows.get(lower).level2();
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
    String name = rows.get(row).name();
    Leaning leaning = taxonomy.leaning(name);
    int speaks = leaning.to(lower) - leaning.to(upper);
    return speaks - (speaks == 0 ? MOVE_NEUTRAL : MOVE);
  }
}

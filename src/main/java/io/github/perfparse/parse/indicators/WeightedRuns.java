package io.github.perfparse.parse.indicators;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repair <b>weigh levels</b>: rows above a level 1 label that carries the points over to the usual
 * weights belong to that label. Where 50, 30 and 10 points come out in just one way, it is taken:
 *
 * <pre>
 * ·⇥时效指标⇥修剪及时率⇥…⇥10        产出指标 has its 50 points here
 * (page break)
 * ·⇥·⇥虫害发生率⇥…⇥10               ┐
 * 效益指标⇥社会效益指标⇥知晓率⇥…⇥20 ┘ 效益指标, for only so it has 30
 * </pre>
 */
final class WeightedRuns {

  /** More rows than this above a label are not searched. */
  private static final int MOST_MOVED = 12;

  private final List<IndicatorRow> rows;
  private final Taxonomy taxonomy;
  private final int[] owner;

  /** For each row with a label of level 2 the level 1 over it; looked up once, asked for often. */
  private final String[] level1;

  private final List<Optional<BigDecimal>> points = new ArrayList<>();

  /**
   * @param owner for each row the row of its level 2 label; changed in place
   */
  WeightedRuns(List<IndicatorRow> rows, Taxonomy taxonomy, int[] owner) {
    this.rows = rows;
    this.taxonomy = taxonomy;
    this.owner = owner;
    this.level1 = new String[owner.length];
    for (int label : owner) {
      if (label != LevelRuns.NONE && level1[label] == null) {
        String level2 = rows.get(label).text(IndicatorColumn.LEVEL2).value();
        level1[label] = taxonomy.parent(level2).orElse("");
      }
    }
  }

  /** Moves rows to the label below them if only so the usual weights come out. */
  void apply() {
    List<Integer> starts = groupStarts();
    if (starts.size() != taxonomy.weights().size()) {
      return;
    }
    readPoints();
    if (fits(owner, starts)) {
      return;
    }
    List<int[]> fitting = new ArrayList<>();
    search(owner.clone(), starts, 1, fitting);
    if (fitting.size() == 1) {
      System.arraycopy(fitting.get(0), 0, owner, 0, owner.length);
    }
  }

  /** The first rows of the runs of each level 1, if they are the usual ones in their order. */
  private List<Integer> groupStarts() {
    List<Integer> starts = new ArrayList<>();
    List<String> wanted = List.copyOf(taxonomy.weights().keySet());
    String last = "";
    for (int i = 0; i < owner.length; i++) {
      String level1 = level1(owner[i]);
      if (!level1.equals(last)) {
        int next = starts.size();
        if (next >= wanted.size() || !wanted.get(next).equals(level1)) {
          return List.of();
        }
        starts.add(i);
        last = level1;
      }
    }
    return starts;
  }

  private String level1(int label) {
    return label == LevelRuns.NONE ? "" : level1[label];
  }

  private void readPoints() {
    for (IndicatorRow row : rows) {
      points.add(Numbers.read(row.text(IndicatorColumn.POINTS).value()));
    }
  }

  /** Tries every number of unlabelled rows above the start of each group. */
  private void search(int[] tried, List<Integer> starts, int group, List<int[]> fitting) {
    if (group == starts.size()) {
      if (fits(tried, starts)) {
        fitting.add(tried.clone());
      }
      return;
    }
    int[] moved = tried.clone();
    int start = starts.get(group);
    search(moved, starts, group + 1, fitting);
    int first = Math.max(0, start - MOST_MOVED);
    for (int i = start - 1; i >= first && isUnlabelled(i); i--) {
      moved[i] = owner[start];
      search(moved, starts, group + 1, fitting);
    }
  }

  private boolean isUnlabelled(int row) {
    return !rows.get(row).has(IndicatorColumn.LEVEL1) && !rows.get(row).has(IndicatorColumn.LEVEL2);
  }

  private boolean fits(int[] tried, List<Integer> starts) {
    for (Map.Entry<String, BigDecimal> weight : taxonomy.weights().entrySet()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < tried.length; i++) {
        if (level1(tried[i]).equals(weight.getKey())) {
          if (points.get(i).isEmpty()) {
            return false;
          }
          sum = sum.add(points.get(i).get());
        }
      }
      if (sum.compareTo(weight.getValue()) != 0) {
        return false;
      }
    }
    return !starts.isEmpty();
  }
}

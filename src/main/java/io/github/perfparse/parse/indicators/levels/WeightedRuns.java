package io.github.perfparse.parse.indicators.levels;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Repair <b>weigh levels</b>: rows behind a page break and above a level 1 label that carries the
 * points over to the usual weights belong to that label. Where 50, 30 and 10 points come out in
 * just one way, it is taken:
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

  private final List<TableRow> rows;
  private final Taxonomy taxonomy;
  private final int[] owner;

  /** The points of all rows above each, and of all rows. */
  private final BigDecimal[] sums;

  /** The first rows of the runs of each level 1, as they are and as they fit. */
  private final int[] starts;

  private final int[] tried;
  private int[] fitting = new int[0];

  /** The usual points of all groups above each, and of all. */
  private BigDecimal[] weights = {};

  private int found;

  /**
   * @param owner for each row the row of its level 2 label, where labels stand on top of their runs
   */
  WeightedRuns(List<TableRow> rows, Taxonomy taxonomy, int[] owner) {
    this.rows = rows;
    this.taxonomy = taxonomy;
    this.owner = owner;
    this.sums = new BigDecimal[rows.size() + 1];
    this.starts = groupStarts();
    this.tried = starts.clone();
  }

  /** The owners, with rows moved to the label below them if only so the usual weights come out. */
  int[] owners() {
    int groups = starts.length;
    if (groups == 0 || !hasBreak() || !addUp()) {
      return owner;
    }
    weights = sumsOfWeights();
    if (!fits(groups, owner.length)) {
      return owner;
    }
    if (!fitsAsPrinted()) {
      search(1);
    }
    return found == 1 ? moved() : owner;
  }

  /** Only rows behind a page break are moved, and most tables have none. */
  private boolean hasBreak() {
    for (TableRow row : rows) {
      if (row.afterGap()) {
        return true;
      }
    }
    return false;
  }

  /** The first rows of the runs of each level 1, if they are the usual ones in their order. */
  private int[] groupStarts() {
    List<String> wanted = List.copyOf(taxonomy.weights().keySet());
    int[] first = new int[wanted.size()];
    int groups = 0;
    int label = LabelRuns.NONE;
    for (int i = 0; i < owner.length; i++) {
      boolean sameLabel = i > 0 && owner[i] == label;
      label = owner[i];
      String level1 = sameLabel || label == LabelRuns.NONE ? "" : parent(label);
      if (sameLabel || groups > 0 && level1.equals(wanted.get(groups - 1))) {
        continue;
      }
      if (groups == first.length || !wanted.get(groups).equals(level1)) {
        return new int[0];
      }
      first[groups++] = i;
    }
    return groups == first.length ? first : new int[0];
  }

  private String parent(int label) {
    return taxonomy.parent(rows.get(label).level2()).orElse("");
  }

  /** Adds up the points; tells whether each row has some. */
  private boolean addUp() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < owner.length; i++) {
      sums[i] = sum;
      Optional<BigDecimal> points = Numbers.read(rows.get(i).text(IndicatorColumn.POINTS));
      if (points.isEmpty()) {
        return false;
      }
      sum = sum.add(points.get());
    }
    sums[owner.length] = sum;
    return true;
  }

  /** Whether the groups above one have their weights together if it starts at the row. */
  private boolean fits(int group, int start) {
    return sums[start].compareTo(weights[group]) == 0;
  }

  private BigDecimal[] sumsOfWeights() {
    BigDecimal[] above = new BigDecimal[starts.length + 1];
    above[0] = BigDecimal.ZERO;
    int i = 0;
    for (BigDecimal weight : taxonomy.weights().values()) {
      above[i + 1] = above[i].add(weight);
      i++;
    }
    return above;
  }

  private boolean fitsAsPrinted() {
    for (int group = 0; group < starts.length; group++) {
      if (!fits(group, starts[group])) {
        return false;
      }
    }
    return true;
  }

  /** Tries every number of unlabelled rows above the start of each group. */
  private void search(int group) {
    if (group == starts.length) {
      found++;
      fitting = tried.clone();
      return;
    }
    int first = Math.max(tried[group - 1] + 1, starts[group] - MOST_MOVED);
    for (int start = starts[group]; start >= first; start--) {
      if (start < starts[group] && !isUnlabelled(start)) {
        return;
      }
      if (fits(group, start) && (start == starts[group] || isBehindBreak(start))) {
        tried[group] = start;
        search(group + 1);
      }
    }
  }

  private boolean isUnlabelled(int row) {
    return !rows.get(row).has(IndicatorColumn.LEVEL1) && !rows.get(row).has(IndicatorColumn.LEVEL2);
  }

  /** A row without labels is in doubt behind a page break; elsewhere it is the label's above it. */
  private boolean isBehindBreak(int row) {
    for (int i = row; i >= 0 && isUnlabelled(i); i--) {
      if (rows.get(i).afterGap()) {
        return true;
      }
    }
    return false;
  }

  private int[] moved() {
    int[] moved = owner.clone();
    for (int group = 1; group < starts.length; group++) {
      Arrays.fill(moved, fitting[group], starts[group], owner[starts[group]]);
    }
    return moved;
  }
}

package io.github.perfparse.parse.indicators.levels;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The runs of rows that the printed level 2 labels cover. A merged label is printed once: as a rule
 * on the first row of its run, in some forms in the middle of each; which of the two a form does,
 * and which rows each label covers, is answered here and nowhere else.
 */
record LabelRuns(int[] owner, boolean inferred) {

  /** Mark of a row that no printed label covers. */
  static final int NONE = -1;

  /** Wider gaps than this between two labels are not searched for a centre. */
  private static final int WIDEST_CENTRED = 64;

  private static final int MOST_CENTRED = 100;

  /** The runs of a table's rows. */
  static LabelRuns of(List<TableRow> rows, Taxonomy taxonomy) {
    Labels labels = new Labels(rows, taxonomy);
    if (labels.areCentred()) {
      return new LabelRuns(new CentredRuns(rows, labels.rowsWithLevel2, taxonomy).owners(), true);
    }
    return new LabelRuns(new TopRuns(rows, labels.rowsWithLevel2, taxonomy).owners(), false);
  }

  /** The index of the row that bears a row's level 2 label, or {@link #NONE}. */
  int owner(int row) {
    return owner[row];
  }

  /** Whether labels stand in mid-run, so that even a row below its label has it by inference. */
  boolean areInferred() {
    return inferred;
  }

  /** Where the labels of a table stand. */
  private static final class Labels {

    private final List<TableRow> rows;
    private final Taxonomy taxonomy;
    private final List<Integer> rowsWithLevel2 = new ArrayList<>();

    Labels(List<TableRow> rows, Taxonomy taxonomy) {
      this.rows = rows;
      this.taxonomy = taxonomy;
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).has(IndicatorColumn.LEVEL2)) {
          rowsWithLevel2.add(i);
        }
      }
    }

    /**
     * Whether this form prints its labels in the middle of their runs. The sign is a level 1 label
     * below a level 2 label of its own: at the top of its run it would stand above or beside it.
     */
    boolean areCentred() {
      if (rowsWithLevel2.isEmpty()) {
        return false;
      }
      Set<String> printedAbove = new HashSet<>();
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.get(i).has(IndicatorColumn.LEVEL1)) {
          continue;
        }
        boolean first = printedAbove.add(rows.get(i).level1()) && !rows.get(i).afterGap();
        boolean sure = rows.get(i).level2().isEmpty() || startsInMidRun();
        if (first && sure && hasChildAbove(i)) {
          return widestGap() <= WIDEST_CENTRED && rowsWithLevel2.size() <= MOST_CENTRED;
        }
      }
      return false;
    }

    /**
     * Whether the table's first run has its label below its first row, and no page break to blame.
     */
    private boolean startsInMidRun() {
      int first = rowsWithLevel2.get(0);
      return first > 0 && !rows.get(first).afterGap();
    }

    private boolean hasChildAbove(int row) {
      for (int label : rowsWithLevel2) {
        Optional<String> parent = taxonomy.parent(rows.get(label).level2());
        if (label < row && parent.isPresent() && parent.get().equals(rows.get(row).level1())) {
          return true;
        }
      }
      return false;
    }

    private int widestGap() {
      int above = 0;
      int widest = 0;
      for (int label : rowsWithLevel2) {
        widest = Math.max(widest, label - above);
        above = label;
      }
      return Math.max(widest, rows.size() - above);
    }
  }
}

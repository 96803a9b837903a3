package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import java.util.List;

/** Rows of the indicator table that no form prints so. */
final class OddRows {

  private static final int TENTHS = 10;

  /** Fewer rows are no list. */
  private static final int FEWEST = 3;

  private OddRows() {}

  /** Rows with a number and without a name. */
  static int nameless(Facts facts) {
    int nameless = 0;
    for (Indicator row : facts.form().indicators()) {
      boolean numbers = row.points().isPresent() || row.score().isPresent();
      nameless += numbers && row.level3().isEmpty() ? 1 : 0;
    }
    return nameless;
  }

  /**
   * Levels that are not known, of ten; level 2 of a form that has none counts half a row. A table
   * may have no column for levels at all, a flat list: then it counts as one.
   */
  static int tenthsWithoutLevel(Facts facts) {
    List<Indicator> rows = facts.form().indicators();
    int unknown = 0;
    for (Indicator row : rows) {
      unknown += (row.level1().isEmpty() ? 1 : 0) + (row.level2().isEmpty() ? 1 : 0);
    }
    boolean flat = unknown == 2 * rows.size() && rows.size() >= FEWEST;
    return rows.isEmpty() ? 0 : flat ? 1 : unknown * TENTHS / (2 * rows.size());
  }

  /** Rows without points, of ten, in a table where others have them. */
  static int tenthsWithoutPoints(Facts facts) {
    List<Indicator> rows = facts.form().indicators();
    int without = 0;
    for (Indicator row : rows) {
      without += row.points().isEmpty() ? 1 : 0;
    }
    return rows.isEmpty() || without == rows.size() ? 0 : without * TENTHS / rows.size();
  }

  /** Rows whose score is above their points. */
  static int aboveTheirPoints(Facts facts) {
    int above = 0;
    for (Indicator row : facts.form().indicators()) {
      boolean both = row.points().isPresent() && row.score().isPresent();
      above += both && row.score().get().compareTo(row.points().get()) > 0 ? 1 : 0;
    }
    return above;
  }
}

package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows that are all there is of a form, read by the order of their words, whose cells were wrapped:
 * without a head and a row above, nobody knows to which row a piece between two belongs.
 *
 * <pre>
 * 社会效益指标    社会稳定水平改善  有效保障     达成年度指标  4.0     2.4
 *                 情况
 *                 其中农村          =10（个）    22（个）
 * </pre>
 */
final class HeadlessRows {

  /** One row of so many may be told from the others. */
  private static final int TELLING = 4;

  private HeadlessRows() {}

  /** Whether the rows of the form are such. */
  static boolean areTorn(Form form) {
    if (!isHeadless(form) || !form.funding().rows().isEmpty() || !form.title().isBlank()) {
      return false;
    }
    int torn = areOnLines(form) ? torn(form) : 0;
    return form.projectName().isEmpty() && torn > 0 && torn * TELLING >= form.indicators().size();
  }

  private static boolean isHeadless(Form form) {
    for (Repair repair : form.repairs()) {
      if (repair.detail().key().equals("doubt.headless")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the points and the score of most rows stand on one line, and not each on its own. */
  private static boolean areOnLines(Form form) {
    Map<Integer, Integer> points = lines(form, IndicatorField.POINTS);
    Map<Integer, Integer> scores = lines(form, IndicatorField.SCORE);
    int same = 0;
    for (Map.Entry<Integer, Integer> row : points.entrySet()) {
      same += row.getValue().equals(scores.get(row.getKey())) ? 1 : 0;
    }
    return 2 * same > points.size();
  }

  private static Map<Integer, Integer> lines(Form form, IndicatorField field) {
    Map<Integer, Integer> lines = new HashMap<>();
    for (Provenance piece : form.provenance()) {
      if (isOf(piece.path(), field)) {
        lines.put(piece.path().index(), piece.line());
      }
    }
    return lines;
  }

  private static boolean isOf(Pointer path, IndicatorField field) {
    return path.section().equals(IndicatorField.SECTION) && path.field().equals(field.key());
  }

  /** Cells that were put together from lines; and if there are any, pieces that found no cell. */
  private static int torn(Form form) {
    int joined = 0;
    for (Repair repair : form.repairs()) {
      boolean fragment = repair.kind() == Repair.Kind.JOINED_FRAGMENT;
      joined += fragment && repair.path().section().equals(IndicatorField.SECTION) ? 1 : 0;
    }
    int left = 0;
    for (Leftover leftover : form.leftovers()) {
      left += leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT ? 1 : 0;
    }
    return joined == 0 ? 0 : joined + left;
  }
}

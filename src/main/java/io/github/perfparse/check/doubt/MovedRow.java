package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;

/**
 * Rows that stand to the left because the blank cells before them are gone: where every cell is
 * printed that a row has, no two of them can have changed places, and each says what it said.
 *
 * <pre>
 * 产出指标⇥数量指标⇥绿地养护面积⇥&gt;=290万㎡⇥290万㎡⇥5⇥5
 * 补植乔灌木数量⇥&gt;=12000株⇥12640株⇥8⇥8                   whole, two to the left
 * 补植乔灌木数量⇥12640株⇥8⇥8                            target or actual value: nobody knows
 * </pre>
 */
public final class MovedRow {

  private MovedRow() {}

  /** Whether the repair is of such a row. */
  public static boolean isWhole(Form form, Repair repair) {
    String key = repair.detail().key();
    return key.equals("shifted.whole")
        || key.equals("shifted.left")
            && repair.path().section().equals(IndicatorField.SECTION)
            && isWhole(form.indicators().get(repair.path().index()));
  }

  private static boolean isWhole(Indicator row) {
    return row.points().isPresent() && row.score().isPresent() && fitsColumns(row);
  }

  /**
   * Whether what was shifted fits its columns. {@code 质量指标⇥投诉⇥0⇥0⇥5⇥?.?} does not: its last two
   * numbers are an actual value and the points, the reason no words and the name a level's.
   */
  public static boolean fitsColumns(Indicator row) {
    String reason = row.deviation().orElse("");
    return row.level3().isPresent()
        && row.target().isPresent()
        && row.actual().isPresent()
        && Lexicon.standard().level2().exact(row.level3().get()).isEmpty()
        && (reason.isEmpty() || TextShape.WORDS.fits(reason));
  }
}

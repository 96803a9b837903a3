package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;

/**
 * Rows that are all there is of a form. Where they were read by the order of their words and their
 * cells were wrapped, nobody knows to which row a piece between two belongs; and rows without
 * results may be another document's.
 *
 * <pre>
 * 社会效益指标    社会稳定水平改善  有效保障     达成年度指标  4.0     2.4
 *                 情况
 *                 其中农村          =10（个）    22（个）
 *
 * 社会效益指标    就医便利程度      提高         10                       绩效目标批复表: 指标值, 权重
 * 社会效益指标    有责投诉事件      10           达标得10分   9            评分表: 分值, 评分标准, 得分
 * </pre>
 */
final class HeadlessRows {

  /** One row of so many may be told from the others. */
  private static final int TELLING = 4;

  private HeadlessRows() {}

  /** Whether they were wrapped. */
  static boolean areTorn(Form form) {
    int torn = areAlone(form) ? torn(form) : 0;
    return torn > 0 && torn * TELLING >= form.indicators().size();
  }

  /**
   * Whether they have no results, so that nothing at all says that they are a form's. The points of
   * a total without a score say so, {@code 合计 | 100 | | |}: it was not filled in.
   */
  static boolean areWithoutResults(Form form) {
    boolean unfilled = form.total().points().isPresent() && form.total().score().isEmpty();
    if (!areAlone(form) || unfilled) {
      return false;
    }
    int without = 0;
    for (Indicator row : form.indicators()) {
      without += hasResult(row) ? 0 : 1;
    }
    return without > 0 && 2 * without >= form.indicators().size();
  }

  private static boolean areAlone(Form form) {
    return form.isHeadless() && form.funding().rows().isEmpty() && form.columns().isEmpty();
  }

  /** A number alone beside words, or beside a target with a unit, may be the row's weight. */
  private static boolean hasResult(Indicator row) {
    if (row.target().isEmpty() || row.actual().isEmpty()) {
      return false;
    }
    boolean scored = row.points().isPresent() && row.score().isPresent();
    return scored || isBare(row.target().get()) == isBare(row.actual().get());
  }

  private static boolean isBare(Quantity value) {
    return value.value().isPresent() && value.unit().isEmpty() && value.operator().isEmpty();
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

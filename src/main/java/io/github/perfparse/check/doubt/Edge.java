package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.IndicatorField;

/**
 * Whether an edge of the form was cut off on its way into the text, so that nothing which may have
 * stood there can be called not printed.
 *
 * <pre>
 * 一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值           no 得分, and no 偏差原因 right of it
 * </pre>
 *
 * The reasons stand at the right edge of nearly every form, also of one that is not scored.
 */
public final class Edge {

  private Edge() {}

  /** Whether nothing shows where the form ends at the left, or at the right. */
  static boolean isUnseen(Form form) {
    return isRightUnseen(form) || isLeftUnseen(form);
  }

  /** The table has no reasons at its right edge: it may have ended there. */
  private static boolean isRightUnseen(Form form) {
    return !form.indicators().isEmpty() && !form.has(IndicatorField.DEVIATION);
  }

  /** The unit's name stands at the right; those at the left of it are gone. */
  private static boolean isLeftUnseen(Form form) {
    return form.projectName().isEmpty()
        && form.supervisingDepartment().isEmpty()
        && form.implementingUnit().isPresent();
  }

  /** Whether it also ends before the scores, which every form has that gives no reasons. */
  public static boolean isCutOff(Form form) {
    return isRightUnseen(form) && !form.has(IndicatorField.SCORE);
  }
}

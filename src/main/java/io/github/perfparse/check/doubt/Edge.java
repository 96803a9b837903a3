package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.IndicatorField;

/**
 * Whether the right edge of a table was cut off on its way into the text, so that nothing which may
 * have stood there can be called not printed.
 *
 * <pre>
 * 一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值           no 得分, and no 偏差原因 right of it
 * </pre>
 *
 * A form that is not scored has the reasons at its right edge all the same.
 */
public final class Edge {

  private Edge() {}

  /** Whether the table ends before the columns that stand at the right edge of every form. */
  public static boolean isCutOff(Form form) {
    return !form.indicators().isEmpty()
        && !form.has(IndicatorField.SCORE)
        && !form.has(IndicatorField.DEVIATION);
  }
}

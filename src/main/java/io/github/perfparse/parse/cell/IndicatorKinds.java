package io.github.perfparse.parse.cell;

import java.util.Set;

/**
 * The kinds of indicator that some forms print where others have the operator of the target. A kind
 * is no part of the target that stands beside it:
 *
 * <pre>
 * 指标性质 | 指标值
 * 定量     | ≥60      →  ≥60
 * 定性     | 有提高   →  有提高
 * ≥        | 60       →  ≥60: an operator is
 * </pre>
 */
public final class IndicatorKinds {

  private static final Set<String> KINDS =
      Set.of("定量", "定性", "定量指标", "定性指标", "正向", "反向", "正向指标", "反向指标");

  private IndicatorKinds() {}

  public static boolean isKind(String text) {
    return KINDS.contains(text);
  }
}

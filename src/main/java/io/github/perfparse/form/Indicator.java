package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator row (绩效指标). A cell that is blank, {@code -} or {@code —} is empty.
 *
 * @param level1 一级指标, canonical: 产出指标, 效益指标, 满意度指标, …
 * @param level2 二级指标, canonical: 数量指标, 质量指标, …
 * @param level3 三级指标, the indicator's name
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param points 分值
 * @param score 得分
 * @param deviation 偏差原因分析及改进措施
 * @param line 1-based line on which the row's numbers stand
 */
public record Indicator(
    Optional<String> level1,
    Optional<String> level2,
    Optional<String> level3,
    Optional<Quantity> target,
    Optional<Quantity> actual,
    Optional<BigDecimal> points,
    Optional<BigDecimal> score,
    Optional<String> deviation,
    int line) {

  /** The same row with other texts. Its numbers and its line stay. */
  public Indicator withTexts(
      Optional<String> one,
      Optional<String> two,
      Optional<String> name,
      Optional<Quantity> wanted,
      Optional<Quantity> reached,
      Optional<String> reason) {
    return new Indicator(one, two, name, wanted, reached, points, score, reason, line);
  }

  /** Whether it has all that {@link IndicatorField#isRequired}, as most rows have. */
  public boolean isWhole() {
    return level1.isPresent()
        && level2.isPresent()
        && level3.isPresent()
        && target.isPresent()
        && actual.isPresent()
        && points.isPresent()
        && score.isPresent();
  }
}

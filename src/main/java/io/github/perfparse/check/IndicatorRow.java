package io.github.perfparse.check;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** An indicator row, and its cells as figures where a rule wants them. */
final class IndicatorRow {

  private final Indicator indicator;
  private final int index;
  private final Evidence evidence;

  /**
   * A row.
   *
   * @param indicator the row as it was read
   * @param index its place among the rows
   * @param evidence what is known of the reading
   */
  IndicatorRow(Indicator indicator, int index, Evidence evidence) {
    this.indicator = indicator;
    this.index = index;
    this.evidence = evidence;
  }

  Indicator indicator() {
    return indicator;
  }

  /** What to call the row in a message. */
  String name() {
    return indicator.level3().orElseGet(() -> "indicator " + (index + 1));
  }

  Figure level1() {
    return text("level1", "一级指标", indicator.level1());
  }

  Figure level2() {
    return text("level2", "二级指标", indicator.level2());
  }

  Figure level3() {
    return text("level3", "三级指标", indicator.level3());
  }

  Figure target() {
    return quantity("target", "年度指标值", indicator.target());
  }

  Figure actual() {
    return quantity("actual", "实际完成值", indicator.actual());
  }

  Figure points() {
    return figure("points", "分值", Optional.empty(), indicator.points());
  }

  Figure score() {
    return figure("score", "得分", Optional.empty(), indicator.score());
  }

  Figure deviation() {
    return text("deviation", "偏差原因分析及改进措施", indicator.deviation());
  }

  private Figure text(String field, String label, Optional<String> text) {
    return figure(field, label, text, Optional.empty());
  }

  private Figure quantity(String field, String label, Optional<Quantity> quantity) {
    return quantity.isEmpty()
        ? figure(field, label, Optional.empty(), Optional.empty())
        : figure(field, label, Optional.of(quantity.get().text()), quantity.get().value());
  }

  private Figure figure(
      String field, String label, Optional<String> text, Optional<BigDecimal> value) {
    Pointer path = Pointer.of("indicators", index, field);
    Figure.Label called = new Figure.Label(name(), label);
    return new Figure(evidence, called, path, indicator.line(), text, value);
  }

  private boolean isScored() {
    return indicator.points().isPresent() && indicator.score().isPresent();
  }

  /** The score compared with the points, both of which are known to be there. */
  private int compared() {
    return indicator.score().orElseThrow().compareTo(indicator.points().orElseThrow());
  }

  /** Whether both numbers are printed and the score is the lower. */
  boolean isDeducted() {
    return isScored() && compared() < 0;
  }

  /** Whether both numbers are printed and the score is all that can be had. */
  boolean isFull() {
    return isScored() && indicator.points().get().signum() > 0 && compared() >= 0;
  }

  /** Whether both numbers are printed and the score is more than can be had. */
  boolean isExceeded() {
    return isScored() && compared() > 0;
  }

  Comparison comparison() {
    return Comparison.of(indicator.target(), indicator.actual());
  }
}

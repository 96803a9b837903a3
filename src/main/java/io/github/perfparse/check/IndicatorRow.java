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
    return indicator.level3().isPresent() ? indicator.level3().get() : "indicator " + (index + 1);
  }

  /** One of its cells. */
  Figure cell(IndicatorCell cell) {
    return switch (cell) {
      case LEVEL1 -> text(cell, indicator.level1());
      case LEVEL2 -> text(cell, indicator.level2());
      case LEVEL3 -> text(cell, indicator.level3());
      case TARGET -> quantity(cell, indicator.target());
      case ACTUAL -> quantity(cell, indicator.actual());
      case POINTS -> figure(cell, Optional.empty(), indicator.points());
      case SCORE -> figure(cell, Optional.empty(), indicator.score());
      case DEVIATION -> text(cell, indicator.deviation());
    };
  }

  Figure level1() {
    return cell(IndicatorCell.LEVEL1);
  }

  Figure level2() {
    return cell(IndicatorCell.LEVEL2);
  }

  Figure level3() {
    return cell(IndicatorCell.LEVEL3);
  }

  Figure target() {
    return cell(IndicatorCell.TARGET);
  }

  Figure actual() {
    return cell(IndicatorCell.ACTUAL);
  }

  Figure points() {
    return cell(IndicatorCell.POINTS);
  }

  Figure score() {
    return cell(IndicatorCell.SCORE);
  }

  private Figure text(IndicatorCell cell, Optional<String> text) {
    return figure(cell, text, Optional.empty());
  }

  private Figure quantity(IndicatorCell cell, Optional<Quantity> quantity) {
    return quantity.isEmpty()
        ? figure(cell, Optional.empty(), Optional.empty())
        : figure(cell, Optional.of(quantity.get().text()), quantity.get().value());
  }

  private Figure figure(IndicatorCell cell, Optional<String> text, Optional<BigDecimal> value) {
    Pointer path = Pointer.of("indicators", index, cell.key());
    Figure.Label called = new Figure.Label(name(), cell.label());
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

  /**
   * What target and actual value say about each other. Without an operator nobody can tell whether
   * a cost or a time is to be reached or to be kept below.
   */
  Comparison comparison() {
    Comparison comparison = Comparison.of(indicator.target(), indicator.actual());
    boolean known = comparison == Comparison.UNITS_DIFFER || hasOperator() || !isCostOrTime();
    return known ? comparison : Comparison.UNKNOWN;
  }

  private boolean hasOperator() {
    return indicator.target().isPresent() && indicator.target().get().operator().isPresent();
  }

  private boolean isCostOrTime() {
    String level2 = indicator.level2().orElse("");
    return level2.endsWith("成本指标") || level2.equals("时效指标") && !isRate();
  }

  private boolean isRate() {
    return indicator.target().isPresent() && indicator.target().get().unit().orElse("").equals("%");
  }
}

package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.Optional;

/** An indicator row, and its cells as figures where a rule wants them. */
public final class IndicatorRow {

  private final Indicator indicator;
  private final int index;
  private final Evidence evidence;
  private final Figure[] cells = new Figure[IndicatorField.COUNT];

  /** Made when they are first asked for: most rows are asked more than once, some never. */
  private Comparison comparison;

  private Message name;

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

  public Indicator indicator() {
    return indicator;
  }

  /** What to call the row in a message. */
  public Message name() {
    if (name == null) {
      name =
          indicator.level3().isPresent()
              ? Message.of("name.row", indicator.level3().get())
              : Message.of("name.row.unnamed", index + 1);
    }
    return name;
  }

  /** One of its cells, made once: a form that does not add up is asked for them again and again. */
  public Figure cell(IndicatorField cell) {
    if (cells[cell.ordinal()] == null) {
      cells[cell.ordinal()] = figure(cell);
    }
    return cells[cell.ordinal()];
  }

  private Figure figure(IndicatorField cell) {
    Pointer path = cell.path(index);
    return new Figure(evidence, this, path, indicator.line(), text(cell), value(cell));
  }

  /** Whether there is nothing in one of its cells; see {@link Figure#isBlank}. */
  public boolean isBlank(IndicatorField cell) {
    return value(cell).isEmpty() && text(cell).orElse("").isEmpty();
  }

  /** The text in one of its cells; empty for a number. */
  private Optional<String> text(IndicatorField cell) {
    Object read = cell.of(indicator).orElse(null);
    if (read instanceof Quantity quantity) {
      return Optional.of(quantity.text());
    }
    return read instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The number in one of its cells, or the one that its text has. */
  Optional<BigDecimal> value(IndicatorField cell) {
    return switch (cell) {
      case LEVEL1, LEVEL2, LEVEL3, DEVIATION -> Optional.empty();
      case TARGET -> value(indicator.target());
      case ACTUAL -> value(indicator.actual());
      case POINTS -> indicator.points();
      case SCORE -> indicator.score();
    };
  }

  private static Optional<BigDecimal> value(Optional<Quantity> quantity) {
    return quantity.isPresent() ? quantity.get().value() : Optional.empty();
  }

  public Figure level1() {
    return cell(IndicatorField.LEVEL1);
  }

  public Figure level2() {
    return cell(IndicatorField.LEVEL2);
  }

  public Figure level3() {
    return cell(IndicatorField.LEVEL3);
  }

  public Figure target() {
    return cell(IndicatorField.TARGET);
  }

  public Figure actual() {
    return cell(IndicatorField.ACTUAL);
  }

  public Figure points() {
    return cell(IndicatorField.POINTS);
  }

  public Figure score() {
    return cell(IndicatorField.SCORE);
  }

  private boolean isScored() {
    return indicator.points().isPresent() && indicator.score().isPresent();
  }

  /** The score compared with the points, both of which are known to be there. */
  private int compared() {
    return indicator.score().orElseThrow().compareTo(indicator.points().orElseThrow());
  }

  /** Whether both numbers are printed and the score is the lower. */
  public boolean isDeducted() {
    return isScored() && compared() < 0;
  }

  /** Whether both numbers are printed and the score is all that can be had. */
  public boolean isFull() {
    return isScored() && indicator.points().get().signum() > 0 && compared() >= 0;
  }

  /** Whether both numbers are printed and the score is more than can be had. */
  public boolean isExceeded() {
    return isScored() && compared() > 0;
  }

  /**
   * What target and actual value say about each other. Without an operator nobody can tell whether
   * a cost or a time is to be reached or to be kept below.
   */
  public Comparison comparison() {
    if (comparison == null) {
      comparison = compare();
    }
    return comparison;
  }

  private Comparison compare() {
    Comparison plain = Comparison.of(indicator.target(), indicator.actual());
    boolean known = plain == Comparison.UNITS_DIFFER || hasOperator() || !isCostOrTime();
    return known ? plain : Comparison.UNKNOWN;
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

package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The total row (总分).
 *
 * @param points the sum of points as printed
 * @param score the sum of scores as printed
 * @param line 1-based line of the row's label; empty where the form has no total
 */
public record Total(Optional<BigDecimal> points, Optional<BigDecimal> score, OptionalInt line) {

  /** The total of a form that prints none. */
  public static final Total NONE =
      new Total(Optional.empty(), Optional.empty(), OptionalInt.empty());
}

package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target or an actual value: always its text, and what the text says in numbers where it does.
 *
 * <pre>
 * ≥290万㎡  →  (≥290万㎡, >=, 290, 万㎡)
 * 及时      →  (及时, –, –, –)
 * </pre>
 *
 * @param text the cleaned cell
 * @param operator {@code >}, {@code >=}, {@code =}, {@code <=} or {@code <}
 * @param value the number as printed, not scaled by the unit
 * @param unit such as {@code %}, {@code 家}, {@code 万㎡}
 */
public record Quantity(
    String text, Optional<String> operator, Optional<BigDecimal> value, Optional<String> unit) {}

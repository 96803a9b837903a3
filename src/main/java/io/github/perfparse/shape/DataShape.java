package io.github.perfparse.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value is made of.
 *
 * <pre>
 * funding   {unit: TEXT, rows: [{kind: TEXT, …, annualBudget: NUMBER, …, line: INTEGER}]}
 * </pre>
 */
public sealed interface DataShape {

  /** A value that has no parts. */
  enum Leaf implements DataShape {
    /** A {@code String}, or what is {@link io.github.perfparse.say.Spoken}. */
    TEXT,
    /** An {@code Integer}: a line, a year. */
    INTEGER,
    /** A {@code BigDecimal}. */
    NUMBER,
    /** A {@code Map} of texts by names, in printed order. */
    ENTRIES
  }

  /**
   * A {@code List}.
   *
   * @param item what each of its items is made of
   */
  record Many(Group<?> item) implements DataShape {}

  /**
   * A value with named parts.
   *
   * @param parts in the order of the output
   * @param <T> what they are taken from
   */
  record Group<T>(List<Part<T>> parts) implements DataShape {}

  /**
   * A named part.
   *
   * @param name its key in the JSON
   * @param getter takes it from the whole; gives it, an {@code Optional} of it, or null
   */
  record Part<T>(String name, DataShape shape, Function<T, ?> getter) {

    /** The part of that whole; null where it has none. */
    public Object of(T whole) {
      Object value = getter.apply(whole);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
  }
}

package io.github.perfparse.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * The limits of one run: the usual ones but for those that its user has set.
 *
 * <pre>
 * Limits.USUAL.with(Limit.FORM_ROWS, 20_000)
 * </pre>
 */
public final class Limits {

  /** Every limit as it is by default. */
  public static final Limits USUAL = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Integer> set;

  private Limits(Map<Limit, Integer> set) {
    this.set = set;
  }

  /** The same limits with another value for one of them. */
  public Limits with(Limit limit, int value) {
    Map<Limit, Integer> changed = new EnumMap<>(Limit.class);
    changed.putAll(set);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /** The value of a limit. */
  public int of(Limit limit) {
    return set.getOrDefault(limit, limit.usual());
  }

  /**
   * Refuses what is over a limit.
   *
   * @throws OverLimitException if {@code count} is
   */
  public void check(Limit limit, long count, int line) {
    if (count > of(limit)) {
      throw over(limit, line);
    }
  }

  /** What to throw where the limit is gone over. */
  OverLimitException over(Limit limit, int line) {
    return new OverLimitException(limit, of(limit), line);
  }
}

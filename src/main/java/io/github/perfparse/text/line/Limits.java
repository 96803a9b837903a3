package io.github.perfparse.text.line;

/**
 * The limits of one run: the usual ones but for those that its user has set.
 *
 * <pre>
 * Limits.USUAL.with(Limit.FORM_ROWS, 20_000)
 * </pre>
 */
public final class Limits {

  /** Every limit as it is by default. */
  public static final Limits USUAL = new Limits(usual());

  /** By their ordinal numbers. */
  private final int[] values;

  private Limits(int[] values) {
    this.values = values;
  }

  private static int[] usual() {
    Limit[] limits = Limit.values();
    int[] values = new int[limits.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = limits[i].usual();
    }
    return values;
  }

  /** The same limits with another value for one of them. */
  public Limits with(Limit limit, int value) {
    int[] changed = values.clone();
    changed[limit.ordinal()] = value;
    return new Limits(changed);
  }

  /** The value of a limit. */
  public int of(Limit limit) {
    return values[limit.ordinal()];
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
  public OverLimitException over(Limit limit, int line) {
    return new OverLimitException(limit, of(limit), line);
  }
}

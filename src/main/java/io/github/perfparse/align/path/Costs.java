package io.github.perfparse.align.path;

/** The costs that readings are weighed with. */
public final class Costs {

  private static final Costs STANDARD = new Costs(standardValues());

  /** So dear that no path goes there. */
  static final int NEVER = 1 << 24;

  private final int[] values;

  private Costs(int[] values) {
    this.values = values;
  }

  private static int[] standardValues() {
    Cost[] costs = Cost.values();
    int[] values = new int[costs.length];
    for (int i = 0; i < costs.length; i++) {
      values[i] = costs[i].hundredths();
    }
    return values;
  }

  /** The costs of this program. */
  public static Costs standard() {
    return STANDARD;
  }

  /** The same, but for one: so that it can be shown what that one decides. */
  public Costs with(Cost cost, int hundredths) {
    int[] changed = values.clone();
    changed[cost.ordinal()] = hundredths;
    return new Costs(changed);
  }

  /** What a thing costs, in hundredths. */
  public int of(Cost cost) {
    return values[cost.ordinal()];
  }
}

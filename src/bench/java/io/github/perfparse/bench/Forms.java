package io.github.perfparse.bench;

/** An endless row of invented forms; the same seed gives the same. */
interface Forms {

  /** The next, with the lines it is printed on. */
  String next();

  /** The load of that name: {@code clean}, as flatteners print forms, or {@code real}. */
  static Forms of(String load, long seed) {
    return load.equals("real") ? new RealForms(seed) : new InventedForms(seed);
  }
}

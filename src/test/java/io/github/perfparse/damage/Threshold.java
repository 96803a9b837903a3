package io.github.perfparse.damage;

/**
 * How well a kind of damage must be read.
 *
 * @param share forms wholly right, in per cent, at least
 * @param silent wrong cells that nothing points at, at most
 */
record Threshold(int share, int silent) {

  /** The threshold of a kind: all forms wholly right, unless a reason not to is written here. */
  static Threshold of(Damage kind) {
    return switch (kind) {
      default -> new Threshold(100, 0);
    };
  }
}

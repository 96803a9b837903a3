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
      // 专业人才队伍 / 公园管养 / 长效机制 / 建设情况: only the sense tells where the second name begins.
      // All that is wrong has to be pointed at.
      case NAME_OF_THREE_LINES -> new Threshold(95, 0);
      default -> new Threshold(100, 0);
    };
  }
}

package io.github.perfparse.damage;

/**
 * The seeds of tests that make their texts by dice: a few in a build, more with {@code
 * -Dperfparse.seeds=12}, others with {@code -Dperfparse.firstSeed=40}.
 */
public final class Seeds {

  /** The first seed. */
  public static final int FIRST = Integer.getInteger("perfparse.firstSeed", 0);

  private Seeds() {}

  /** The seed behind the last one, where a build takes {@code usual} seeds. */
  public static int end(int usual) {
    return FIRST + Integer.getInteger("perfparse.seeds", usual);
  }
}

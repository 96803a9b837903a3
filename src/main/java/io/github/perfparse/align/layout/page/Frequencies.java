package io.github.perfparse.align.layout.page;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each of some things was met.
 *
 * @param <T> the things
 */
public final class Frequencies<T> {

  private final Map<T, Integer> counts = new HashMap<>();

  /** Nothing was met. */
  public Frequencies() {}

  /** Meets it once more; returns how often by now. */
  public int add(T thing) {
    int count = count(thing) + 1;
    counts.put(thing, count);
    return count;
  }

  /** How often it was met. */
  public int count(T thing) {
    Integer count = counts.get(thing);
    return count == null ? 0 : count;
  }
}

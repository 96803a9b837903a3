package io.github.perfparse.group;

import io.github.perfparse.say.Misfit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New names for old ones: of agencies that were merged or renamed, of projects that go on under
 * another name. A new name may be an old one elsewhere; names are compared folded.
 */
public final class Aliases {

  /** No name has another. */
  public static final Aliases NONE = new Aliases(Map.of());

  private final Map<String, String> newNames;

  /**
   * Takes new names by old ones.
   *
   * @throws IllegalArgumentException if one leads back to itself; its message names it
   */
  public Aliases(Map<String, String> names) {
    newNames = new HashMap<>();
    names.forEach((old, now) -> newNames.put(NameFold.of(old), now));
    for (String old : names.keySet()) {
      refuseCircle(old);
    }
  }

  private void refuseCircle(String old) {
    Set<String> passed = new HashSet<>();
    String name = old;
    while (passed.add(NameFold.of(name))) {
      Optional<String> next = next(name);
      if (next.isEmpty()) {
        return;
      }
      name = next.get();
    }
    throw new Misfit("table.circle", old);
  }

  private Optional<String> next(String name) {
    return Optional.ofNullable(newNames.get(NameFold.of(name)));
  }

  /** The newest name of what was called so. */
  String newest(String name) {
    Optional<String> next = next(name);
    return next.isPresent() ? newest(next.get()) : name;
  }
}

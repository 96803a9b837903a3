package io.github.perfparse.group;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How names are written in the forms: groups go by their fold and are shown as most write them. */
final class Spellings {

  private final Aliases aliases;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  Spellings(Aliases aliases) {
    this.aliases = aliases;
  }

  /** The fold of a name, which is counted as one more to be written so. */
  String fold(String name) {
    String newest = aliases.newest(name);
    String fold = NameFold.of(newest);
    counts.computeIfAbsent(fold, key -> new LinkedHashMap<>()).merge(newest, 1, Integer::sum);
    return fold;
  }

  /** The spelling that most have, the first of several. */
  String shown(String fold) {
    String most = fold;
    int count = 0;
    for (Map.Entry<String, Integer> spelling : counts.getOrDefault(fold, Map.of()).entrySet()) {
      if (spelling.getValue() > count) {
        most = spelling.getKey();
        count = spelling.getValue();
      }
    }
    return most;
  }
}

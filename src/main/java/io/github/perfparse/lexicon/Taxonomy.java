package io.github.perfparse.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which level 2 stands under which level 1, and what an indicator's name says of its level 2. The
 * content is {@code taxonomy.tsv}, {@code weights.tsv} and {@code hints.tsv}.
 */
public final class Taxonomy {

  private static final Taxonomy STANDARD = new Taxonomy();

  /** How strongly a level 2 speaks for a level 1 that it may stand under. */
  private static final int PARENT = 600;

  private final Map<String, List<String>> childrenOf = new LinkedHashMap<>();
  private final Map<String, String> parentOf = new HashMap<>();
  private final Map<String, BigDecimal> weights = new LinkedHashMap<>();
  private final Hints hints = new Hints();

  private Taxonomy() {
    for (String[] row : TsvTable.rows("taxonomy.tsv", 2)) {
      add(childrenOf, row[0], row[1]);
      parentOf.putIfAbsent(row[1], row[0]);
    }
    for (String[] row : TsvTable.rows("weights.tsv", 2)) {
      weights.put(row[0], new BigDecimal(row[1]));
    }
    for (String[] row : TsvTable.rows("hints.tsv", 3)) {
      hints.add(row[0], row[1], Integer.parseInt(row[2]));
    }
  }

  private static void add(Map<String, List<String>> lists, String key, String value) {
    List<String> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  /** The one taxonomy of this program. */
  public static Taxonomy standard() {
    return STANDARD;
  }

  /** The usual level 1 of a canonical level 2; empty for a level 2 that an agency made up. */
  public Optional<String> parent(String level2) {
    return Optional.ofNullable(parentOf.get(level2));
  }

  /** Whether the text is the canonical label of a level. */
  public boolean isLevel(String text) {
    return parentOf.containsKey(text) || childrenOf.containsKey(text);
  }

  /**
   * Whether the level 2 may stand under the level 1; a level 2 that is not known may stand
   * anywhere.
   */
  public boolean allows(String level1, String level2) {
    return !parentOf.containsKey(level2)
        || childrenOf.getOrDefault(level1, List.of()).contains(level2);
  }

  /** The level 2 that goes without saying under a level 1: the only one there is. */
  public Optional<String> onlyChild(String level1) {
    List<String> children = childrenOf.getOrDefault(level1, List.of());
    return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
  }

  /** The usual points of each level 1, in the order of the form. */
  public Map<String, BigDecimal> weights() {
    return Collections.unmodifiableMap(weights);
  }

  /** What may stand under a level 1. */
  public List<String> children(String level1) {
    return List.copyOf(childrenOf.getOrDefault(level1, List.of()));
  }

  /** What a level 2 says of the level 1 it stands under. */
  public Leaning parents(String level2) {
    List<Leaning.Hint> hints = new ArrayList<>();
    for (Map.Entry<String, List<String>> level1 : childrenOf.entrySet()) {
      if (level1.getValue().contains(level2)) {
        hints.add(new Leaning.Hint(level1.getKey(), level2, PARENT));
      }
    }
    return new Leaning(hints, Set.of());
  }

  /** What an indicator's name says of the level 2 it stands under. */
  public Leaning leaning(String name) {
    return hints.leaning(name);
  }
}

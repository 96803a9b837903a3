package io.github.perfparse.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * What an indicator's name says of the level 2 it stands under.
 *
 * @param strongest the weight of the strongest word for each level 2 that the name has one for
 * @param telling each level 2 that has a word which nearly all its names have
 */
public record Leaning(Map<String, Integer> strongest, Set<String> telling) {

  /**
   * What a name says for a level 2 whose names nearly always have a certain word, if it lacks it.
   */
  private static final int SILENT = -30;

  /**
   * How strongly the name speaks for a level 2: above 0 for it, 0 where it says nothing, below 0
   * where names of that level 2 nearly always say so and this one does not.
   */
  public int to(String level2) {
    Integer weight = strongest.get(level2);
    if (weight == null) {
      return telling.contains(level2) ? SILENT : 0;
    }
    return weight;
  }
}

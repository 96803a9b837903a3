package io.github.perfparse.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What an indicator's name says of the level 2 it stands under.
 *
 * @param hints the words in the name
 * @param telling each level 2 that has a word which nearly all its names have
 */
public record Leaning(List<Hint> hints, Set<String> telling) {

  /**
   * What a name says for a level 2 whose names nearly always have a certain word, if it lacks it.
   */
  private static final int SILENT = -30;

  /** A word that says, so strongly, that a name stands under a level 2. */
  record Hint(String level2, String word, int weight) {}

  /**
   * How strongly the name speaks for a level 2: above 0 for it, 0 where it says nothing, below 0
   * where names of that level 2 nearly always say so and this one does not.
   */
  public int to(String level2) {
    int strongest = telling.contains(level2) ? SILENT : 0;
    for (int i = 0; i < hints.size(); i++) {
      boolean speaks = hints.get(i).level2().equals(level2);
      strongest = speaks ? Math.max(strongest, hints.get(i).weight()) : strongest;
    }
    return strongest;
  }

  /** How strongly the name speaks for the level 2 that it speaks for most. */
  public int most() {
    int most = 0;
    for (Hint hint : hints) {
      most = Math.max(most, hint.weight());
    }
    return most;
  }
}

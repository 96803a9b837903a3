package io.github.perfparse.lexicon;

import io.github.perfparse.lexicon.Leaning.Hint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that say of an indicator's name which level 2 it stands under. All of them are looked
 * for in one pass over the name: most of its characters begin no word.
 */
final class Hints {

  /** A word of this weight stands in nearly every name of its level 2. */
  private static final int TELLING = 300;

  /** A power of two, and many more slots than words: most slots are empty. */
  private static final int SLOTS = 1024;

  /** By the low bits of its first character; null where no word begins so. */
  private final Hint[][] byFirst = new Hint[SLOTS][];

  private final Set<String> telling = new HashSet<>();
  private final Leaning none = new Leaning(List.of(), telling);

  void add(String level2, String word, int weight) {
    int slot = slot(word.charAt(0));
    Hint[] known = byFirst[slot];
    Hint[] more = known == null ? new Hint[1] : Arrays.copyOf(known, known.length + 1);
    more[more.length - 1] = new Hint(level2, word, weight);
    byFirst[slot] = more;
    if (weight >= TELLING) {
      telling.add(level2);
    }
  }

  private static int slot(char first) {
    return first & SLOTS - 1;
  }

  Leaning leaning(String name) {
    List<Hint> found = null;
    for (int i = 0; i < name.length(); i++) {
      Hint[] hints = byFirst[slot(name.charAt(i))];
      if (hints != null) {
        found = add(hints, name, i, found);
      }
    }
    return found == null ? none : new Leaning(found, telling);
  }

  private static List<Hint> add(Hint[] hints, String name, int at, List<Hint> found) {
    List<Hint> all = found;
    for (Hint hint : hints) {
      if (name.startsWith(hint.word(), at)) {
        all = all == null ? new ArrayList<>() : all;
        all.add(hint);
      }
    }
    return all;
  }
}

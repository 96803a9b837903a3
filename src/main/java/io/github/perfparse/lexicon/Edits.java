package io.github.perfparse.lexicon;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How far apart two words are. */
public final class Edits {

  private Edits() {}

  /** The number of letters to put in, take out or change to make one of the other (Levenshtein). */
  public static int between(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }
}

package io.github.perfparse.lexicon;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** How far apart two words are. */
public final class Edits {

  private Edits() {}

  /** The number of letters to put in, take out or change to make one of the other (Levenshtein). */
  public static int between(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }

  /** How many letters both words have in the same order. */
  static int common(String one, String other) {
    return new LongestCommonSubsequence().apply(one, other);
  }

  /**
   * Whether one letter put in, taken out or changed at most makes one of the other. Asked for every
   * short cell and every label, so it looks at no letter twice.
   */
  static boolean isOneAtMost(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (begin + end < shorter
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return begin + end >= longer - 1;
  }
}

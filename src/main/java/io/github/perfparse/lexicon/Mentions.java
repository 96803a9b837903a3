package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds labels inside longer texts, where they stand if a reader has taken a label and what follows
 * it for part of a value:
 *
 * <pre>
 * 主管部门⇥市水务局实施单位河道养护所   →  实施单位 stands in the value of 主管部门
 * </pre>
 */
public final class Mentions {

  /** No label is shorter. */
  private static final int SHORTEST_OF_ALL = 2;

  /** A shorter label is a word of names as well: the 部门 of 部门整体支出. */
  private static final int SHORTEST_INSIDE = 3;

  /** The length of the shortest of {@link #longOnes}. */
  public static final int LONG = 4;

  /** A watermark's word. */
  private static final int LONGEST_FOREIGN = 12;

  private static final int BUCKETS = 1024;

  private static final int BEGINNINGS = 4096;

  private static final String BETWEEN_PARTS = " \t\n\r　，。；、：,;:|";

  private final List<String> labels;
  private final int shortest;

  /** The labels by the last bits of their first character. */
  private final String[][] byFirst = new String[BUCKETS][];

  /** A bit for the first two characters of each label: few pairs of a form begin one. */
  private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

  private Mentions(List<String> labels, int shortest) {
    this.labels = labels;
    this.shortest = shortest;
    for (String label : labels) {
      if (label.length() < shortest) {
        continue;
      }
      int beginning = beginning(label.charAt(0), label.charAt(1));
      beginnings[beginning / Long.SIZE] |= 1L << beginning;
      int bucket = label.charAt(0) & BUCKETS - 1;
      String[] before = byFirst[bucket] == null ? new String[0] : byFirst[bucket];
      byFirst[bucket] = Arrays.copyOf(before, before.length + 1);
      byFirst[bucket][before.length] = label;
    }
  }

  private static int beginning(char first, char second) {
    return first * 31 + second & BEGINNINGS - 1;
  }

  /** Other pairs share the bit: those are looked at once more, before a key is made for them. */
  private boolean isBeginning(char first, char second) {
    int beginning = beginning(first, second);
    String[] bucket = byFirst[first & BUCKETS - 1];
    if ((beginnings[beginning / Long.SIZE] >>> beginning & 1) == 0 || bucket == null) {
      return false;
    }
    for (String label : bucket) {
      if (label.charAt(0) == first && label.charAt(1) == second) {
        return true;
      }
    }
    return false;
  }

  /** The labels that mean this. */
  public static <T> Mentions of(Vocabulary<T> vocabulary, T meaning) {
    List<String> labels = new ArrayList<>();
    for (String key : vocabulary.keys()) {
      Optional<T> known = vocabulary.exact(key);
      if (known.isPresent() && known.get().equals(meaning)) {
        labels.add(key);
      }
    }
    return new Mentions(labels, SHORTEST_INSIDE);
  }

  /** All labels of the vocabulary. */
  public static Mentions of(Vocabulary<?> vocabulary) {
    List<String> labels = new ArrayList<>();
    for (String key : vocabulary.keys()) {
      labels.add(key);
    }
    return new Mentions(labels, SHORTEST_INSIDE);
  }

  /** No labels. */
  public static Mentions none() {
    return new Mentions(List.of(), SHORTEST_INSIDE);
  }

  /** These and others. */
  public Mentions and(Mentions others) {
    List<String> all = new ArrayList<>(labels);
    all.addAll(others.labels);
    return new Mentions(all, Math.min(shortest, others.shortest));
  }

  /** The same, of which no label is too short to be told from a word: 总分 stands in no name. */
  public Mentions evenShort() {
    return new Mentions(labels, SHORTEST_OF_ALL);
  }

  /** The same without labels that names have as words, as 绩效目标 or 分值. */
  public Mentions longOnes() {
    return new Mentions(labels, LONG);
  }

  /** How many of the labels stand in a name, side by side and not one inside another. */
  public int countIn(String name) {
    if (!mayStandIn(name, 0, name.length())) {
      return 0;
    }
    String key = Fold.key(name);
    int count = 0;
    int at = 0;
    while (at < key.length()) {
      int length = longestAt(key, at);
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return count;
  }

  /** Whether one of the labels stands anywhere in a name. */
  public boolean standIn(String name) {
    return countIn(name) > 0;
  }

  /**
   * Whether two characters that a label begins with stand in the key of a text from one place to
   * another: told without making it.
   */
  private boolean mayStandIn(String text, int from, int to) {
    char before = Fold.GONE;
    for (int i = from; i < to; i++) {
      char c = Fold.of(text.charAt(i));
      if (c == Fold.RARE || c != Fold.GONE && before != Fold.GONE && isBeginning(before, c)) {
        return true;
      }
      before = c == Fold.GONE ? before : c;
    }
    return false;
  }

  /** The length of the longest label that begins there in a key; 0 where none does. */
  public int longestAt(String key, int at) {
    int longest = 0;
    String[] bucket = byFirst[key.charAt(at) & BUCKETS - 1];
    if (bucket == null
        || at + 1 == key.length()
        || !isBeginning(key.charAt(at), key.charAt(at + 1))) {
      return longest;
    }
    for (String label : bucket) {
      if (label.length() > longest && key.startsWith(label, at)) {
        longest = label.length();
      }
    }
    return longest;
  }

  /** The parts of sentences that may have a label in them. */
  // Written out: a pattern costs a start more than the whole look.
  private List<String> parts(String prose) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= prose.length(); i++) {
      if (i == prose.length() || isBetweenParts(prose.charAt(i))) {
        if (mayStandIn(prose, begin, i)) {
          parts.add(prose.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return parts;
  }

  private static boolean isBetweenParts(char c) {
    boolean han = c >= '\u4E00' && c <= '\u9FFF';
    return !han && BETWEEN_PARTS.indexOf(c) >= 0;
  }

  /** Whether one of the labels may be all of a text that has lost letters: {@code □□部门}. */
  public boolean mayBe(String text) {
    String marked = LostLetters.marked(Fold.key(text));
    for (String label : labels) {
      if (LostLetters.fits(label, marked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the labels stands in a name with a foreign text inside: {@code 实施财政局单位}. */
  public boolean standTornIn(String name) {
    String key = Fold.key(name);
    for (String label : labels) {
      boolean both = key.indexOf(label.charAt(0)) >= 0 && endsIn(key, label);
      for (int cut = 1; both && cut < label.length() && label.length() >= LONG; cut++) {
        int at = key.indexOf(label.substring(0, cut));
        int rest = at < 0 ? -1 : key.indexOf(label.substring(cut), at + cut);
        if (rest >= 0 && rest - at - cut <= LONGEST_FOREIGN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the last character of a label stands in a key. */
  private static boolean endsIn(String key, String label) {
    return key.indexOf(label.charAt(label.length() - 1)) >= 0;
  }

  /**
   * Whether a line or a part of a sentence begins with one of the labels; prose may mention one.
   */
  public boolean beginPartOf(String prose) {
    for (String part : parts(prose)) {
      String key = Fold.key(part);
      for (String label : labels) {
        if (label.length() >= shortest && key.startsWith(label)) {
          return true;
        }
      }
    }
    return false;
  }
}

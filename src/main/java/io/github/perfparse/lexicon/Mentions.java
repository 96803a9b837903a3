package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds labels inside longer texts, where they stand if a reader has taken a label and what follows
 * it for part of a value:
 *
 * <pre>
 * 主管部门⇥市水务局实施单位河道养护所   →  实施单位 stands in the value of 主管部门
 * </pre>
 */
public final class Mentions {

  /** A shorter label is a word of names as well: the 部门 of 部门整体支出. */
  private static final int SHORTEST_INSIDE = 3;

  private static final String PARTS = "[\\s　，。；、：,;:|]+";

  private final List<String> labels;
  private final int shortest;

  private Mentions(List<String> labels, int shortest) {
    this.labels = labels;
    this.shortest = shortest;
  }

  /** The labels that mean this. */
  public static <T> Mentions of(Vocabulary<T> vocabulary, T meaning) {
    List<String> labels = new ArrayList<>();
    for (String key : vocabulary.keys()) {
      if (vocabulary.exact(key).filter(meaning::equals).isPresent()) {
        labels.add(key);
      }
    }
    return new Mentions(labels, SHORTEST_INSIDE);
  }

  /** All labels of the vocabulary. */
  public static Mentions of(Vocabulary<?> vocabulary) {
    List<String> labels = new ArrayList<>();
    vocabulary.keys().forEach(labels::add);
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
    return new Mentions(labels, 1);
  }

  /** Whether one of the labels stands anywhere in a name. */
  public boolean standIn(String name) {
    String key = Fold.key(name);
    for (String label : labels) {
      if (label.length() >= shortest && key.contains(label)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line or a part of a sentence begins with one of the labels; prose may mention one.
   */
  public boolean beginPartOf(String prose) {
    for (String part : prose.split(PARTS)) {
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

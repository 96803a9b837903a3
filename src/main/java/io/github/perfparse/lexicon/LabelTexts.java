package io.github.perfparse.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels of one kind as texts: which of them a text holds, and of which it is a piece. What a
 * whole label means a {@link Vocabulary} knows.
 *
 * <pre>
 * hasTail("意度指标")   →  true, the end of 满意度指标
 * atEnd("市级项目自评表")  →  what 项目自评表 means
 * </pre>
 *
 * @param <T> what the labels stand for
 */
public abstract sealed class LabelTexts<T> permits Vocabulary {

  /** Shorter labels are one wrong character away from too much that is no label. */
  static final int SHORTEST_CORRECTED = 4;

  /** A text is like a label if no more than one of so many characters differs. */
  private static final int LIKE = 3;

  private static final String[] NONE = {};

  /** What the labels mean, in the order of the tables. */
  final Map<String, T> byKey;

  final String[] keys;

  /** Cheap looks before a key is looked up: labels by the first character, folded into a byte, */
  private final String[][] byFirst = new String[1 << Byte.SIZE][];

  /** and by the last. */
  private final String[][] byLast = new String[1 << Byte.SIZE][];

  LabelTexts(Map<String, T> byKey) {
    this.byKey = new LinkedHashMap<>(byKey);
    this.keys = byKey.keySet().toArray(new String[0]);
    for (String key : keys) {
      add(key, key.charAt(0), byFirst);
      add(key, key.charAt(key.length() - 1), byLast);
    }
  }

  private static void add(String key, char c, String[][] labels) {
    String[] known = labels[Glance.mark(c)];
    String[] more = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
    more[more.length - 1] = key;
    labels[Glance.mark(c)] = more;
  }

  boolean isFirst(char c) {
    return byFirst[Glance.mark(c)] != null;
  }

  boolean isLast(char c) {
    return byLast[Glance.mark(c)] != null;
  }

  /** The labels that may begin with the key's first character. */
  String[] beginningAs(String key) {
    String[] labels = byFirst[Glance.mark(key.charAt(0))];
    return labels == null ? NONE : labels;
  }

  /** Those that may end with its last. */
  String[] endingAs(String key) {
    String[] labels = byLast[Glance.mark(key.charAt(key.length() - 1))];
    return labels == null ? NONE : labels;
  }

  /** The meaning of the first label with which the key ends. */
  public Optional<T> atEnd(String key) {
    if (!key.isEmpty() && isLast(key.charAt(key.length() - 1))) {
      for (String label : byLast[Glance.mark(key.charAt(key.length() - 1))]) {
        if (key.endsWith(label)) {
          return Optional.of(byKey.get(label));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest label with which the key ends, 未完成原因 of 指标未完成原因; nothing where there is none. */
  public String labelAtEnd(String key) {
    String longest = "";
    for (String label : keys) {
      longest = label.length() > longest.length() && key.endsWith(label) ? label : longest;
    }
    return longest;
  }

  /** Whether the key is the end of a label, and of none that begins with it: 的改进措施. */
  public boolean isEndOfLabel(String key) {
    if (key.isEmpty() || byKey.containsKey(key) || !isLast(key.charAt(key.length() - 1))) {
      return false;
    }
    boolean end = false;
    for (String label : byLast[Glance.mark(key.charAt(key.length() - 1))]) {
      end |= label.endsWith(key);
    }
    return end;
  }

  /** How many labels stand in the text, wherever and among whatever. */
  public int countIn(String text) {
    int labels = 0;
    for (int i = 0; i < text.length(); i++) {
      String[] candidates = byFirst[Glance.mark(text.charAt(i))];
      labels += candidates == null ? 0 : countAt(text, i, candidates);
    }
    return labels;
  }

  private static int countAt(String text, int at, String[] candidates) {
    int labels = 0;
    for (String label : candidates) {
      labels += text.startsWith(label, at) ? 1 : 0;
    }
    return labels;
  }

  /** Whether some label ends with the key and is longer: 意度指标, the end of 满意度指标. */
  public boolean hasTail(String key) {
    String[] candidates = key.isEmpty() ? keys : byLast[Glance.mark(key.charAt(key.length() - 1))];
    if (candidates == null) {
      return false;
    }
    for (String label : candidates) {
      if (label.length() > key.length() && label.endsWith(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the key is a true part of some label: 度指 of 满意度指标. */
  public boolean hasPart(String key) {
    for (String label : keys) {
      if (isPart(key, label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the key is a true part of the canonical label of some meaning. */
  public boolean hasCanonicalPart(String key) {
    Set<T> seen = new HashSet<>();
    for (Map.Entry<String, T> label : byKey.entrySet()) {
      boolean canonical = seen.add(label.getValue());
      if (canonical && isPart(key, label.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the key is some label or a part of one. */
  public boolean contain(String key) {
    return byKey.containsKey(key) || hasPart(key);
  }

  /**
   * The one meaning whose labels have the key as a true part; empty where there are several or
   * none.
   */
  public Optional<T> onlyWithPart(String key) {
    T only = null;
    for (Map.Entry<String, T> label : byKey.entrySet()) {
      if (isPart(key, label.getKey())) {
        if (only != null && !only.equals(label.getValue())) {
          return Optional.empty();
        }
        only = label.getValue();
      }
    }
    return Optional.ofNullable(only);
  }

  /** Whether a third of the key's characters at most is not as in some label: {@code 经济敛益指杯}. */
  public boolean resembles(String key) {
    for (String label : keys) {
      if (label.length() >= SHORTEST_CORRECTED && label.length() == key.length()) {
        int wrong = 0;
        for (int i = 0; i < key.length(); i++) {
          wrong += key.charAt(i) == label.charAt(i) ? 0 : 1;
        }
        if (wrong * LIKE <= key.length()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the text holds more than half of some label of that meaning, its letters in order,
   * whatever stands between: {@code 锟斤拷际完锟斤拷值} of 实际完成值.
   *
   * @param whole all of its letters and not more than half
   */
  public boolean holds(String text, T meaning, boolean whole) {
    for (Map.Entry<String, T> label : byKey.entrySet()) {
      String key = label.getKey();
      int least = whole ? key.length() : key.length() / 2 + 1;
      if (label.getValue().equals(meaning) && Edits.common(key, text) >= least) {
        return true;
      }
    }
    return false;
  }

  /** The labels' keys. */
  public Iterable<String> keys() {
    return byKey.keySet();
  }

  private static boolean isPart(String key, String label) {
    return label.length() > key.length() && label.contains(key);
  }
}

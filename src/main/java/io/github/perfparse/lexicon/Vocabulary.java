package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Lexeme;
import io.github.perfparse.text.row.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels of one kind and what each means. Keys are folded texts (see {@link Fold}).
 *
 * <pre>
 * find("数量指标")        →  数量指标
 * find("产出指标(50分)")  →  产出指标, the closing bracket left out
 * find("数量指杯")        →  数量指标, corrected
 * find("量指标")          →  nothing: as near to 数量指标 as to 质量指标
 * </pre>
 *
 * @param <T> what the labels stand for
 */
public final class Vocabulary<T> {

  /** Shorter labels are one wrong character away from too much that is no label. */
  private static final int SHORTEST_CORRECTED = 4;

  /** A text is like a label if no more than one of so many characters differs. */
  private static final int LIKE = 3;

  /** The questions, to the letter or nearly, that a text without a label denies. */
  private final long exactly;

  private final long nearly;

  private final Glance glance;
  private final Map<String, T> byKey = new LinkedHashMap<>();
  private final String[] keys;
  private final int longest;

  /** Cheap looks before a key is looked up: labels by the first character, folded into a byte, */
  private final String[][] byFirst = new String[1 << Byte.SIZE][];

  /** and by the last. */
  private final String[][] byLast = new String[1 << Byte.SIZE][];

  /**
   * @param number from 0 to 31, another for each vocabulary whose cells are asked
   */
  Vocabulary(int number, Map<String, T> byKey) {
    this(number, byKey, new Glance());
  }

  /** One of several whose cells are asked together. */
  Vocabulary(int number, Map<String, T> byKey, Glance glance) {
    this.glance = glance;
    this.exactly = 1L << 2 * number;
    this.nearly = exactly << 1;
    this.byKey.putAll(byKey);
    int length = 0;
    for (String key : byKey.keySet()) {
      length = Math.max(length, key.length());
      add(key, key.charAt(0), byFirst);
      add(key, key.charAt(key.length() - 1), byLast);
      glance.add(key, exactly);
    }
    this.keys = byKey.keySet().toArray(new String[0]);
    this.longest = length;
  }

  /** The labels of several, for who asks only whether a key is one; a cell is never asked so. */
  public static Vocabulary<String> ofLabelsIn(Vocabulary<?>... vocabularies) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Vocabulary<?> vocabulary : vocabularies) {
      for (String key : vocabulary.keys) {
        labels.put(key, key);
      }
    }
    return new Vocabulary<>(0, labels);
  }

  private static void add(String key, char c, String[][] labels) {
    String[] known = labels[Glance.mark(c)];
    String[] more = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
    more[more.length - 1] = key;
    labels[Glance.mark(c)] = more;
  }

  private boolean isFirst(char c) {
    return byFirst[Glance.mark(c)] != null;
  }

  private boolean isLast(char c) {
    return byLast[Glance.mark(c)] != null;
  }

  /** The meaning of a key that is a label to the letter, a closing bracket group aside. */
  public Optional<T> exact(String key) {
    if (key.isEmpty() || !mayBeLabel(key)) {
      return Optional.empty();
    }
    T meaning = byKey.get(key);
    if (meaning == null && key.endsWith(")")) {
      meaning = byKey.get(withoutBrackets(key));
    }
    return Optional.ofNullable(meaning);
  }

  /** As {@link #exact(String)} of the cell's key, which most cells need not have for that. */
  public Optional<T> exact(Cell cell) {
    Lexeme lexeme = cell.lexeme();
    if (glance.denies(lexeme, exactly)) {
      return Optional.empty();
    }
    Object known = lexeme.answer(this);
    if (known == null) {
      Optional<T> found = exact(cell.key());
      keep(lexeme, exactly, this, found);
      return found;
    }
    @SuppressWarnings("unchecked") // Nobody else keeps an answer for this vocabulary.
    Optional<T> meaning = (Optional<T>) known;
    return meaning;
  }

  /** Whether some cell of the row may be a label to the letter: a cheap look, taken once a row. */
  public boolean mayBeIn(Row row) {
    return !glance.denies(row, exactly);
  }

  /** Whether a label may begin as the text does, by a cheap look. */
  public boolean mayBegin(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return isFirst(first) || !Fold.keeps(first);
  }

  /**
   * The meaning of a key that is a label, or is one wrong, lost or added character away from just
   * one.
   */
  public Optional<Match<T>> find(String key) {
    Optional<T> exact = exact(key);
    if (exact.isPresent()) {
      return Optional.of(new Match<>(exact.get(), false));
    }
    Optional<T> nearest = nearest(withoutBrackets(key));
    return nearest.isPresent() ? Optional.of(new Match<>(nearest.get(), true)) : Optional.empty();
  }

  /** As {@link #find(String)} of the cell's key, which most cells need not have for that. */
  public Optional<Match<T>> find(Cell cell) {
    Lexeme lexeme = cell.lexeme();
    if (glance.denies(lexeme, nearly)) {
      return Optional.empty();
    }
    Object known = lexeme.answer(keys);
    if (known == null) {
      Optional<Match<T>> found = find(cell.key());
      keep(lexeme, nearly, keys, found);
      return found;
    }
    @SuppressWarnings("unchecked") // Nobody else keeps an answer for these keys.
    Optional<Match<T>> match = (Optional<Match<T>>) known;
    return match;
  }

  private static void keep(Lexeme lexeme, long question, Object asker, Optional<?> found) {
    if (found.isPresent()) {
      lexeme.keep(asker, found);
    } else {
      lexeme.deny(question);
    }
  }

  /** As {@link #find(Cell)}, if the meaning is that one; empty for every other. */
  public Optional<Match<T>> find(Cell cell, T meaning) {
    Optional<Match<T>> found = find(cell);
    return found.isPresent() && found.get().meaning().equals(meaning) ? found : Optional.empty();
  }

  /** Whether the key is to the letter a label of that meaning, a closing bracket group aside. */
  public boolean means(String key, T meaning) {
    return means(exact(key), meaning);
  }

  private static <T> boolean means(Optional<T> found, T meaning) {
    return found.isPresent() && found.get().equals(meaning);
  }

  /** As {@link #means(String, Object)} of the cell's key. */
  public boolean means(Cell cell, T meaning) {
    return means(exact(cell), meaning);
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
      if (label.length() > key.length() && label.contains(key)) {
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
      if (canonical && label.getKey().length() > key.length() && label.getKey().contains(key)) {
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
      if (label.getKey().length() > key.length() && label.getKey().contains(key)) {
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

  /** The labels' keys. */
  public Iterable<String> keys() {
    return byKey.keySet();
  }

  private Optional<T> nearest(String key) {
    if (key.length() < SHORTEST_CORRECTED - 1 || key.length() > longest + 1 || !mayBeNear(key)) {
      return Optional.empty();
    }
    T winner = null;
    for (String label : keys) {
      if (label.length() >= SHORTEST_CORRECTED && Edits.isOneAtMost(label, key)) {
        T meaning = byKey.get(label);
        if (winner != null && !winner.equals(meaning)) {
          return Optional.empty();
        }
        winner = meaning;
      }
    }
    return Optional.ofNullable(winner);
  }

  /**
   * Most texts end or begin as no label does, or are longer; a bracket may stand behind a label.
   */
  private boolean mayBeLabel(String key) {
    int last = key.length() - 1;
    if (!isFirst(key.charAt(0))) {
      return false;
    }
    char end = key.charAt(last);
    return end == ')' || last < longest && isLast(end);
  }

  /** One edit cannot change both ends of a text: most texts end and begin as no label does. */
  private boolean mayBeNear(String key) {
    return isFirst(key.charAt(0)) || isLast(key.charAt(key.length() - 1));
  }

  /** {@code 执行率(%)} → {@code 执行率}: a unit, a weight or a formula letter behind the label. */
  private static String withoutBrackets(String key) {
    String rest = key;
    while (rest.endsWith(")")) {
      int open = rest.lastIndexOf('(');
      if (open <= 0) {
        return rest;
      }
      rest = rest.substring(0, open);
    }
    return rest;
  }
}

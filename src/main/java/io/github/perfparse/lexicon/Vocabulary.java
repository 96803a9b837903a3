package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Lexeme;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
public final class Vocabulary<T> extends LabelTexts<T> {

  /** The questions, to the letter or nearly, that a text without a label denies. */
  private final long exactly;

  private final long nearly;

  /** What is given for each key. */
  private final Map<String, Optional<T>> meanings;

  private final Glance glance;
  private final int longest;

  /**
   * @param number from 0 to 31, another for each vocabulary whose cells are asked
   */
  Vocabulary(int number, Map<String, T> byKey) {
    this(number, byKey, new Glance());
  }

  /** One of several whose cells are asked together. */
  Vocabulary(int number, Map<String, T> byKey, Glance glance) {
    super(byKey);
    this.glance = glance;
    this.exactly = 1L << 2 * number;
    this.nearly = exactly << 1;
    this.meanings = new HashMap<>(2 * keys.length);
    int length = 0;
    for (String key : keys) {
      meanings.put(key, Optional.of(byKey.get(key)));
      length = Math.max(length, key.length());
      glance.add(key, exactly);
    }
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

  /** The meaning of a key that is a label to the letter, a closing bracket group aside. */
  public Optional<T> exact(String key) {
    if (key.isEmpty() || !mayBeLabel(key)) {
      return Optional.empty();
    }
    Optional<T> meaning = meanings.getOrDefault(key, Optional.empty());
    return meaning.isEmpty() && key.endsWith(")")
        ? meanings.getOrDefault(withoutBrackets(key), Optional.empty())
        : meaning;
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

  /** One that the text is but for lost letters goes before one that is one letter away. */
  private Optional<T> nearest(String printed) {
    String key = LostLetters.marked(printed);
    if (LostLetters.isTelling(key)) {
      T fits = only(labelsFitting(key));
      if (fits != null) {
        return Optional.of(fits);
      }
    }
    if (key.length() < SHORTEST_CORRECTED - 1 || key.length() > longest + 1) {
      return Optional.empty();
    }
    return Optional.ofNullable(only(labelsNear(key)));
  }

  private List<String> labelsFitting(String key) {
    List<String> fitting = new ArrayList<>();
    for (String label : keys) {
      if (label.length() >= SHORTEST_CORRECTED && LostLetters.fits(label, key)) {
        fitting.add(label);
      }
    }
    return fitting;
  }

  /** One edit cannot change both ends: the label begins as the key does, or ends so. */
  private List<String> labelsNear(String key) {
    List<String> near = new ArrayList<>();
    for (String[] labels : new String[][] {beginningAs(key), endingAs(key)}) {
      for (String label : labels) {
        if (label.length() >= SHORTEST_CORRECTED && Edits.isOneAtMost(label, key)) {
          near.add(label);
        }
      }
    }
    return near;
  }

  /** What all the labels mean; null where they mean several things, or there are none. */
  private T only(List<String> labels) {
    T winner = null;
    for (String label : labels) {
      T meaning = byKey.get(label);
      if (winner != null && !winner.equals(meaning)) {
        return null;
      }
      winner = meaning;
    }
    return winner;
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

  /** {@code 执行率(%)} → {@code 执行率}: a unit, a weight or a formula letter behind the label. */
  public static String withoutBrackets(String key) {
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

package io.github.perfparse.lexicon;

import io.github.perfparse.text.row.Fold;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of the resources by the list they are in, and what the user has added to them. */
final class LabelLists {

  private final Map<String, Map<String, String>> lists = new HashMap<>();

  private LabelLists() {}

  static LabelLists read() {
    LabelLists labels = new LabelLists();
    for (String[] row : TsvTable.rows("taxonomy.tsv", 2)) {
      labels.add("level1", row[0], row[0]);
      labels.add("level2", row[1], row[1]);
    }
    for (String[] row : TsvTable.rows("labels.tsv", 3)) {
      labels.add(row[0], row[2], row[1]);
    }
    for (String[] row : OwnLabels.rows()) {
      labels.add(row[0], row[2], row[1]);
    }
    labels.addStrangers();
    return labels;
  }

  /** Words that tell stand in no value, and levels only as its own. */
  private void addStrangers() {
    for (String label : of("telling")) {
      add("stranger", label, Stranger.LABEL.name());
    }
    for (String level : List.of("level1", "level2")) {
      for (String label : of(level)) {
        if (label.endsWith(Stranger.LEVEL_END)) {
          add("stranger", label, Stranger.LEVEL.name());
        }
      }
    }
  }

  private void add(String name, String label, String meaning) {
    Map<String, String> list = lists.get(name);
    if (list == null) {
      list = new LinkedHashMap<>();
      lists.put(name, list);
    }
    list.putIfAbsent(Fold.key(label), meaning);
  }

  /** The labels of a list. */
  Set<String> of(String name) {
    return lists.get(name).keySet();
  }

  /** The vocabulary of that number, whose meanings are words. */
  Vocabulary<String> words(int number, String name, Glance glance) {
    return new Vocabulary<>(number, lists.get(name), glance);
  }

  /** The vocabulary of that number, whose meanings are these. */
  <T extends Enum<T>> Vocabulary<T> meanings(int number, String name, T[] meanings, Glance glance) {
    Map<String, T> byKey = new LinkedHashMap<>();
    for (Map.Entry<String, String> label : lists.get(name).entrySet()) {
      byKey.put(label.getKey(), meaning(label.getValue(), meanings));
    }
    return new Vocabulary<>(number, byKey, glance);
  }

  private static <T extends Enum<T>> T meaning(String name, T[] meanings) {
    for (T meaning : meanings) {
      if (meaning.name().equals(name)) {
        return meaning;
      }
    }
    throw new IllegalStateException("labels.tsv: " + name + " means nothing");
  }
}

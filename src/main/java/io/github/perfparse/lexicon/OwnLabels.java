package io.github.perfparse.lexicon;

import io.github.perfparse.say.Misfit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spellings of labels that a user adds to the lexicon. They are a setting of the process, made
 * before anything is read: the lexicon is immutable, and what has been read with it stays as it is.
 * A Java program sets the system property itself, as {@code head<TAB>DEPARTMENT<TAB>归口管理处室}, a line
 * for each.
 */
public final class OwnLabels {

  /** The system property that holds them. */
  public static final String PROPERTY = "perfparse.labels";

  private static final int FIELDS = 3;

  private OwnLabels() {}

  /** The rows of the property: vocabulary, meaning, label. */
  static List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    String text = System.getProperty(PROPERTY, "");
    if (!text.isEmpty()) {
      for (String line : text.split("\n")) {
        rows.add(line.split("\t", FIELDS));
      }
    }
    return rows;
  }

  /**
   * Adds one to the setting.
   *
   * @throws Misfit if the lexicon has no such vocabulary or meaning
   */
  public static void add(String vocabulary, String meaning, String label) {
    Map<String, Set<String>> known = meanings();
    if (!known.containsKey(vocabulary)) {
      throw new Misfit("label.no-vocabulary", vocabulary, sorted(known.keySet()));
    }
    if (!known.get(vocabulary).contains(meaning)) {
      throw new Misfit("label.no-meaning", vocabulary, meaning, sorted(known.get(vocabulary)));
    }
    if (label.isBlank() || label.contains("\t") || label.contains("\n")) {
      throw new Misfit("label.none", label);
    }
    String row = String.join("\t", vocabulary, meaning, label) + "\n";
    System.setProperty(PROPERTY, System.getProperty(PROPERTY, "") + row);
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }

  private static Map<String, Set<String>> meanings() {
    Map<String, Set<String>> meanings = new HashMap<>();
    for (String[] row : TsvTable.rows("labels.tsv", FIELDS)) {
      meanings.computeIfAbsent(row[0], vocabulary -> new HashSet<>()).add(row[1]);
    }
    return meanings;
  }
}

package io.github.perfparse.damage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a record says, word by word: what it holds, and what it says of what it does not. */
final class Words {

  private static final Set<String> LABELS = labels();

  /** Fewer characters are found in any record. */
  private static final int FEWEST = 2;

  private final JsonNode form;
  private final BitSet spoken;
  private final StringBuilder texts = new StringBuilder();

  Words(JsonNode form) {
    this.form = form;
    this.spoken = Printout.spokenOf(form);
    add(form);
  }

  private static Set<String> labels() {
    Lexicon lexicon = Lexicon.standard();
    Set<String> labels = new HashSet<>(List.of("年", "年度", "元", "万元", "预期目标", "预算目标"));
    Vocabulary.ofLabelsIn(
            lexicon.titles(),
            lexicon.headFields(),
            lexicon.sections(),
            lexicon.fundColumns(),
            lexicon.fundRows(),
            lexicon.objectiveColumns(),
            lexicon.indicatorColumns(),
            lexicon.level1(),
            lexicon.level2(),
            lexicon.foot())
        .keys()
        .forEach(labels::add);
    return labels;
  }

  private void add(JsonNode node) {
    if (node.isValueNode()) {
      texts.append(fold(node.asText().replace(Spoil.MARK, ""))).append('\n');
    }
    node.properties()
        .forEach(
            field -> {
              texts.append(fold(field.getKey())).append('\n');
              add(field.getValue());
            });
    if (node.isArray()) {
      node.forEach(this::add);
    }
  }

  /** Whether the record has the line, or speaks of it. */
  boolean covers(int line) {
    return Printout.holds(form.path("source"), line) || spoken.get(line);
  }

  /** The words of a line that it holds that are nowhere in it; nothing where all are. */
  String unknown(String text, int line) {
    if (!Printout.holds(form.path("source"), line)) {
      return ""; // a note speaks of the line, and quotes its beginning
    }
    StringBuilder unknown = new StringBuilder();
    String bare = text.replace(Spoil.MARK, "");
    for (String word : bare.replaceAll("</?t[a-z]*>|[|,\"]", " ").split("[\\s\\u3000]+")) {
      String folded = fold(word);
      unknown.append(isKnown(folded) ? "" : " " + word);
    }
    return unknown.toString().strip();
  }

  private boolean isKnown(String word) {
    int at = 0;
    while (at < word.length()) {
      int end = end(word, at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Where the longest known piece that begins there ends. */
  private int end(String word, int from) {
    for (int end = word.length(); end > from; end--) {
      String piece = word.substring(from, end);
      boolean tells = end - from >= FEWEST || word.length() < FEWEST || piece.matches("\\d");
      if (tells && texts.indexOf(piece) >= 0 || isLabel(piece)) {
        return end;
      }
    }
    return from;
  }

  private static boolean isLabel(String piece) {
    if (LABELS.contains(piece)) {
      return true;
    }
    for (String label : LABELS) {
      if (piece.length() >= FEWEST && label.contains(piece)) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Fold.text(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

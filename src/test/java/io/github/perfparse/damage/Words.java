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

  /** Whether a finding quotes all of a line: of a cell that goes on below it names the first. */
  boolean quotes(String text) {
    String line = fold(text);
    for (JsonNode finding : form.path("findings")) {
      if (line.length() > FEWEST && fold(finding.path("message").asText()).contains(line)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line that it holds that are nowhere in it; nothing where all are. */
  String unknown(List<String> lines, int line) {
    if (!Printout.holds(form.path("source"), line)) {
      return ""; // a note speaks of the line, and quotes its beginning
    }
    StringBuilder unknown = new StringBuilder();
    List<String> words = words(lines.get(line - 1));
    for (int i = 0; i < words.size(); i++) {
      String word = fold(words.get(i));
      boolean known =
          isKnown(word, line)
              || i == 0 && endsLabel(lastWord(lines, line - 2), word)
              || i == words.size() - 1 && beginsLabel(word, firstWord(lines, line));
      unknown.append(known ? "" : " " + words.get(i));
    }
    return unknown.toString().strip();
  }

  private static List<String> words(String text) {
    String bare = text.replace(Spoil.MARK, "").replaceAll("</?t[a-z]*>|[|,\"]", " ");
    return List.of(bare.strip().split("[\\s\\u3000]+"));
  }

  /** {@code 实际完成情} ⏎ {@code 况}: a label that goes over two lines, or over blank ones too. */
  private static boolean endsLabel(String above, String word) {
    return LABELS.stream()
        .anyMatch(
            label ->
                label.endsWith(word)
                    && label.length() > word.length()
                    && above.endsWith(label.substring(0, label.length() - word.length())));
  }

  private static boolean beginsLabel(String word, String below) {
    return LABELS.stream()
        .anyMatch(
            label ->
                label.startsWith(word)
                    && label.length() > word.length()
                    && below.startsWith(label.substring(word.length())));
  }

  private static String lastWord(List<String> lines, int index) {
    int at = index;
    while (at >= 0 && fold(lines.get(at)).isEmpty()) {
      at--;
    }
    List<String> words = at < 0 ? List.of("") : words(lines.get(at));
    return fold(words.get(words.size() - 1));
  }

  private static String firstWord(List<String> lines, int index) {
    int at = index;
    while (at < lines.size() && fold(lines.get(at)).isEmpty()) {
      at++;
    }
    return at < lines.size() ? fold(words(lines.get(at)).get(0)) : "";
  }

  /** Whether the word is pieces one behind the other that are all known, wherever they part. */
  private boolean isKnown(String word, int line) {
    BitSet ends = new BitSet();
    ends.set(0);
    for (int at = 0; at < word.length(); at++) {
      for (int end = at + 1; ends.get(at) && end <= word.length(); end++) {
        String piece = word.substring(at, end);
        if (isPiece(word, piece) || isToldOf(piece, line)) {
          ends.set(end);
        }
      }
    }
    return ends.get(word.length());
  }

  private boolean isPiece(String word, String piece) {
    boolean tells = piece.length() >= FEWEST || word.length() < FEWEST || piece.matches("\\d");
    return tells && texts.indexOf(piece) >= 0 || isLabel(piece);
  }

  /** {@code 902盏}: of one letter too a finding may say, with its line, that it found no place. */
  private boolean isToldOf(String piece, int line) {
    for (JsonNode finding : form.path("findings")) {
      for (JsonNode operand : finding.path("operands")) {
        if (operand.path("line").asInt() == line
            && fold(operand.path("text").asText()).equals(piece)) {
          return true;
        }
      }
    }
    return false;
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

  /**
   * Letters and digits; {@code &lt;} is a sign, whether a text was decoded or quoted as printed.
   */
  private static String fold(String text) {
    return Fold.text(text.replace("&lt;", "<").replace("&gt;", ">"))
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

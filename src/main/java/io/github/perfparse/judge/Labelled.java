package io.github.perfparse.judge;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Fold;
import java.util.List;

/**
 * Values that have swallowed a label. Words that name a column say so anywhere, as {@code 年初预算数};
 * others are words of prose too, as {@code 主管部门}, and say so only where they stand apart.
 */
final class Labelled {

  /** No label that is looked for is shorter. */
  private static final int SHORTEST = 4;

  private Labelled() {}

  /** Names of the head that hold a column's name, or a label of the head that stands apart. */
  static int heads(Facts facts) {
    int labelled = 0;
    for (String head : facts.heads()) {
      boolean holds =
          tellingWords(head, facts.lexicon()) > 0 || hasHeadLabel(head, facts.lexicon());
      labelled += holds ? 1 : 0;
    }
    return labelled;
  }

  /** Objectives that hold several names of columns; one may be meant as a word. */
  static int objectives(Facts facts) {
    int labelled = 0;
    for (String text : facts.objectives()) {
      labelled += tellingWords(text, facts.lexicon()) > 1 ? 1 : 0;
    }
    return labelled;
  }

  /** Cells of the table that hold a column's name, or a level among other words. */
  static int rows(Facts facts) {
    int labelled = 0;
    for (String cell : facts.cells()) {
      boolean holds = tellingWords(cell, facts.lexicon()) > 0 || hasLevel(cell, facts.lexicon());
      labelled += holds ? 1 : 0;
    }
    return labelled;
  }

  /** Further fields that hold names of columns. */
  static int attributes(Facts facts) {
    int labelled = 0;
    for (String text : facts.attributes()) {
      labelled += tellingWords(text, facts.lexicon()) > 1 ? 1 : 0;
    }
    return labelled;
  }

  private static int tellingWords(String text, Lexicon lexicon) {
    int words = 0;
    if (text.length() >= SHORTEST) {
      for (String word : lexicon.telling().keys()) {
        words += text.contains(word) ? 1 : 0;
      }
    }
    return words;
  }

  /** {@code 乙局 实施单位 丙林场}, and {@code 乙局主管部门及代码甲局实施单位丙林场} by its number. */
  private static boolean hasHeadLabel(String text, Lexicon lexicon) {
    int inside = 0;
    for (String label : lexicon.headFields().keys()) {
      if (label.length() >= SHORTEST && text.contains(label) && isOfForm(label, lexicon)) {
        inside++;
      }
    }
    return inside > 1 || inside == 1 && hasWord(text, lexicon.headFields());
  }

  private static boolean isOfForm(String label, Lexicon lexicon) {
    return !lexicon.headFields().means(label, HeadField.ATTRIBUTE);
  }

  private static boolean hasLevel(String text, Lexicon lexicon) {
    return text.length() > SHORTEST
        && (hasWord(text, lexicon.level1()) || hasWord(text, lexicon.level2()));
  }

  /** Whether a label stands in the text between spaces, among other words. */
  private static <T> boolean hasWord(String text, Vocabulary<T> labels) {
    List<String> words = Texts.words(text);
    if (words.size() > 1) {
      for (String word : words) {
        if (word.length() >= SHORTEST && labels.exact(Fold.key(word)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}

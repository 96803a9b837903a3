package io.github.perfparse.judge;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;

/**
 * Values that have swallowed a label. Words that name a column say so anywhere, as {@code 年初预算数};
 * others are words of prose too, as {@code 主管部门}.
 */
final class Labelled {

  /** No label that is looked for is shorter. */
  private static final int SHORTEST = 4;

  static final String LEVEL = "指标";

  private Labelled() {}

  /** Names of the head that hold a column's name, or a label of the head. */
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

  /** Cells of the table that hold a column's name, or a level behind something else. */
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
    return lexicon.telling().countIn(text);
  }

  /**
   * {@code 乙局实施单位丙林场}: a project's or a unit's label is no part of a name; a department's may be,
   * and says so where another stands beside it.
   */
  private static boolean hasHeadLabel(String text, Lexicon lexicon) {
    if (lexicon.headFields().countIn(text) == 0) {
      return false;
    }
    int inside = 0;
    boolean telling = false;
    for (String label : lexicon.headFields().keys()) {
      if (label.length() >= SHORTEST && text.contains(label)) {
        HeadField field = lexicon.headFields().exact(label).orElse(HeadField.ATTRIBUTE);
        inside += field == HeadField.ATTRIBUTE ? 0 : 1;
        telling |= field == HeadField.PROJECT_NAME || field == HeadField.UNIT;
      }
    }
    return telling || inside > 1;
  }

  /** {@code 维修长度质量指标}: a level behind another text. */
  private static boolean hasLevel(String text, Lexicon lexicon) {
    if (text.endsWith(LEVEL)) {
      for (String label : lexicon.level2().keys()) {
        if (label.endsWith(LEVEL) && text.endsWith(label) && text.length() > label.length() + 1) {
          return true;
        }
      }
    }
    return false;
  }
}

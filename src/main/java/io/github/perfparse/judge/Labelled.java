package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;

/**
 * Values that have swallowed a label. Words that name a column say so anywhere, as {@code 年初预算数};
 * others are words of prose too, as {@code 主管部门}.
 */
final class Labelled {

  /** No label that is looked for is shorter. */
  private static final int SHORTEST = 4;

  /** Fewer characters beside a level are no cell. */
  private static final int FEWEST_BESIDE = 2;

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

  /**
   * Cells of the table that hold a column's name, or a level behind something else, and names that
   * are the label of a fund row or of the objectives.
   */
  static int rows(Facts facts) {
    int labelled = 0;
    for (String cell : facts.cells()) {
      boolean holds = tellingWords(cell, facts.lexicon()) > 0 || hasLevel(cell, facts.lexicon());
      labelled += holds ? 1 : 0;
    }
    for (Indicator row : facts.form().indicators()) {
      labelled += isLabel(row.level3().orElse(""), facts.lexicon()) ? 1 : 0;
    }
    return labelled;
  }

  private static boolean isLabel(String name, Lexicon lexicon) {
    return name.length() >= SHORTEST
        && tellingWords(name, lexicon) == 0
        && (lexicon.fundRows().exact(name).isPresent()
            || lexicon.objectiveColumns().exact(name).isPresent());
  }

  /** Further fields that hold names of columns. */
  static int attributes(Facts facts) {
    int labelled = 0;
    for (String text : facts.attributes()) {
      labelled += tellingWords(text, facts.lexicon()) > 1 ? 1 : 0;
    }
    return labelled;
  }

  /** Cells of the table that hold other cells, with a level between them or in front. */
  static int several(Facts facts) {
    int several = 0;
    for (String cell : facts.cells()) {
      several += isSeveral(cell, facts.lexicon()) ? 1 : 0;
    }
    return several;
  }

  /**
   * {@code 完工率100%100%55成本指标工程造价}, {@code 成本指标工程造价≤95万元93万元}; not {@code 群众满意度指标}, nor {@code
   * 时效指标1：完工及时率}.
   */
  private static boolean isSeveral(String text, Lexicon lexicon) {
    int end = text.indexOf(LEVEL) + LEVEL.length();
    while (end >= LEVEL.length() && text.length() - end >= FEWEST_BESIDE) {
      int from = levelBefore(text, end, lexicon);
      boolean row =
          from == 0 && Character.isLetter(text.charAt(end)) && Characters.digitRuns(text) > 1;
      if (from >= FEWEST_BESIDE || row) {
        return true;
      }
      int next = text.indexOf(LEVEL, end);
      end = next < 0 ? -1 : next + LEVEL.length();
    }
    return false;
  }

  /** Where the level begins that ends there; -1 where none does. */
  private static int levelBefore(String text, int end, Lexicon lexicon) {
    int from = -1;
    for (String label : lexicon.level2().keys()) {
      int at = end - label.length();
      if (label.endsWith(LEVEL) && at >= 0 && text.startsWith(label, at)) {
        from = from < 0 ? at : Math.min(from, at);
      }
    }
    return from;
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

package io.github.perfparse.judge;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;

/** What the very shape of a text says: that it is a piece of something, or too much. */
public final class Texts {

  /** No name is longer. */
  private static final int LONGEST_NAME = 120;

  /** A name of so many characters has no full stop in it. */
  private static final int SHORT_NAME = 30;

  /** No label that is looked for is shorter. */
  private static final int SHORTEST_LABEL = 4;

  /** What the label of a level ends with. */
  private static final String LEVEL = "指标";

  /** Fewer characters beside a level are no cell. */
  private static final int FEWEST_BESIDE = 2;

  /** A comma and three digits. */
  private static final int THOUSANDS = 4;

  /** Between these stand most characters of a form, and neither brackets nor spaces. */
  private static final char LAST_SPACE = '\u3000';

  private static final char FIRST_WIDE = '\uFF00';

  private Texts() {}

  /** {@code 保洁率≥90}: no name of a row, a project or a unit holds a sign and its number. */
  public static boolean holdsTarget(String name) {
    for (int i = 0; i + 1 < name.length(); i++) {
      if (Characters.isComparison(name.charAt(i)) && Character.isDigit(name.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is to be a name is a paragraph. */
  static boolean isParagraph(String text) {
    boolean stops = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    return text.length() > LONGEST_NAME || stops && text.length() > SHORT_NAME;
  }

  /**
   * {@code 乙局实施单位丙林场}: a column's head, a project's or a unit's label is no part of a name; a
   * department's may be, and says so where another stands beside it.
   */
  static boolean holdsLabel(String name, Lexicon lexicon) {
    if (lexicon.telling().countIn(name) > 0) {
      return true;
    }
    if (lexicon.headFields().countIn(name) == 0) {
      return false;
    }
    int inside = 0;
    boolean telling = false;
    for (String label : lexicon.headFields().keys()) {
      if (label.length() >= SHORTEST_LABEL && name.contains(label)) {
        HeadField field = lexicon.headFields().exact(label).orElse(HeadField.ATTRIBUTE);
        inside += field == HeadField.ATTRIBUTE ? 0 : 1;
        telling |= field == HeadField.PROJECT_NAME || field == HeadField.UNIT;
      }
    }
    return telling || inside > 1;
  }

  /** Whether a cell of the table holds the head of a column, or is the label of a fund row. */
  static boolean isLabelled(String cell, Lexicon lexicon) {
    boolean label =
        cell.length() >= SHORTEST_LABEL
            && (lexicon.fundRows().exact(cell).isPresent()
                || lexicon.objectiveColumns().exact(cell).isPresent());
    return label || lexicon.telling().countIn(cell) > 0;
  }

  /**
   * Whether a cell of the table holds others, with a level between them or in front: {@code
   * 完工率100%100%55成本指标工程造价}, {@code 成本指标工程造价≤95万元93万元}; not {@code 群众满意度指标}, nor {@code
   * 时效指标1：完工及时率}.
   */
  static boolean isSeveral(String cell, Lexicon lexicon) {
    int end = cell.indexOf(LEVEL) + LEVEL.length();
    while (end >= LEVEL.length() && cell.length() - end >= FEWEST_BESIDE) {
      int from = levelBefore(cell, end, lexicon);
      boolean row =
          from == 0 && Character.isLetter(cell.charAt(end)) && Characters.digitRuns(cell) > 1;
      if (from >= FEWEST_BESIDE || row) {
        return true;
      }
      int next = cell.indexOf(LEVEL, end);
      end = next < 0 ? next : next + LEVEL.length();
    }
    return false;
  }

  /** Whether a value is the label of a level: {@code 质量指标}. */
  static boolean isLevel(String value, Lexicon lexicon) {
    return value.endsWith(LEVEL) && levelBefore(value, value.length(), lexicon) == 0;
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

  /** Whether it is a number, {@code ≥95%}, as most values are: no label, no gap, no bracket. */
  static boolean isBareNumber(String text) {
    int from = Characters.endOfSigns(text);
    int end = from;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    int rest = text.length() - end;
    return end > from && (rest == 0 || rest == 1 && text.charAt(end) == '%');
  }

  /** Whether a value is a unit or an operator without anything to it. */
  static boolean isSign(String text) {
    return text.equals("%") || text.equals("％") || Characters.endOfSigns(text) == text.length();
  }

  /** Whether a name is one character, and not one for none. */
  public static boolean isClippedName(String name) {
    return name.length() == 1 && Character.isLetter(name.charAt(0)) && !name.equals("无");
  }

  /** Whether a bracket, a comma or a gap between words is in it. */
  static boolean isParted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean rare = c <= LAST_SPACE || c >= FIRST_WIDE;
      if (rare && (isGap(c) || c == ',' || Characters.bracket(c) != 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(char c) {
    return c == '|' || c <= ' ' || c == '\u3000' || c == '\u00A0';
  }

  /** Characters that say something: no rules, no dots, no blanks. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /**
   * Whether two words that follow each other are numbers, as only neighbouring cells print them.
   */
  static boolean isNumberRun(String text) {
    return count(text, 1) > 0;
  }

  /** How many of its words are numbers. */
  static int numbers(String text) {
    return count(text, 0);
  }

  /**
   * The numbers among the words, parted by white space and pipes, and by commas where cells are
   * blank between two, that follow so many others; one that ends in a point follows another, {@code
   * 1 0.}
   */
  private static int count(String text, int others) {
    int count = 0;
    int run = 0;
    int begin = 0;
    boolean commas = text.endsWith(",") || text.startsWith(",") || text.contains(",,");
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isGap(text.charAt(i)) || commas && isBetweenCells(text, i)) {
        if (i > begin) {
          int end = run > 0 && text.charAt(i - 1) == '.' ? i - 1 : i;
          run = isNumber(text, begin, end) ? run + 1 : 0;
          count += run > others ? 1 : 0;
        }
        begin = i + 1;
      }
    }
    return count;
  }

  /** The comma of {@code ,改善,改善,11.00,11.00,}: not that of {@code 1,024}. */
  private static boolean isBetweenCells(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return text.charAt(at) == ',' && end - at != THOUSANDS;
  }

  /** Whether the word is a number. */
  static boolean isNumber(String word) {
    return isNumber(word, 0, word.length());
  }

  /** {@code 20.5}, {@code 1,024}, {@code 90%}; not {@code 1.}, which numbers a list. */
  private static boolean isNumber(String text, int from, int to) {
    int end = to > from && (text.charAt(to - 1) == '%' || text.charAt(to - 1) == '％') ? to - 1 : to;
    if (end == from || !isDigit(text.charAt(end - 1))) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && c != '.' && c != ',' && !(c == '-' && i == from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /**
   * {@code S.0}, {@code 771,50Q.00}: a number all the same, but for one letter or sign of it; and
   * {@code #REF!}, which a spreadsheet has destroyed.
   */
  static boolean isMisreadNumber(String text) {
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      others += Characters.isHan(c) ? text.length() : 0;
      others += Characters.isDigit(c) || c == '.' || c == ',' ? 0 : 1;
    }
    return others == 1 && text.length() > 1 || text.startsWith("#");
  }
}

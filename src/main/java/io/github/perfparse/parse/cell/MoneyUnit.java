package io.github.perfparse.parse.cell;

import io.github.perfparse.lexicon.LostLetters;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/**
 * Recognises a unit of money that stands in a cell of its own, above the fund table or beside the
 * year: {@code 单位：万元}, {@code 金额单位：元}, {@code （万元）}.
 */
public final class MoneyUnit {

  public static final String YUAN = "元";
  public static final String TEN_THOUSAND = "万元";

  /** {@code (20分)} is what the section weighs. */
  private static final String POINTS = "分";

  /** Stands on legs, as 元 does. */
  private static final char MISREAD = '兀';

  private static final int LONGEST = 8;

  private MoneyUnit() {}

  /** The unit the cell names, if it holds nothing else. */
  public static Optional<String> alone(Cell cell) {
    return alone(cell.key());
  }

  /** The unit a text of that key names, if it holds nothing else. */
  public static Optional<String> alone(String key) {
    String bare = key.startsWith("金额") ? key.substring(2) : key;
    boolean unit = bare.startsWith("单位") || bare.startsWith("(");
    return unit && key.length() <= LONGEST ? in(bare) : Optional.empty();
  }

  /** {@code 金额单位⇥万元}: the unit stands in the cell behind its label. */
  public static boolean isNamed(Cell label, Cell unit) {
    return label.key().equals("金额单位")
        && (unit.key().equals(TEN_THOUSAND) || unit.key().equals(YUAN));
  }

  /**
   * The unit in a key's brackets or behind 单位: of {@code 项目资金(万元)(20分)} the 万元, also of one that
   * character recognition made {@code 万兀}, or of which a letter was lost: {@code (�元)}.
   */
  public static Optional<String> in(String printed) {
    String key = whole(printed);
    if (!lostIn(printed).isEmpty()) {
      return Optional.of(TEN_THOUSAND);
    }
    if (key.contains("(" + TEN_THOUSAND) || key.contains("单位" + TEN_THOUSAND)) {
      return Optional.of(TEN_THOUSAND);
    }
    boolean yuan = key.contains("(" + YUAN) || key.contains("单位" + YUAN);
    return yuan ? Optional.of(YUAN) : Optional.empty();
  }

  /**
   * {@code 整体支出(10分)(万元)}: a label that ends with a unit, whether its words are known or not. One
   * with a number that no brackets hold, {@code 5550132项目资金(万元)}, has more in it than a label.
   */
  public static boolean endsLabel(String key) {
    boolean unit = key.endsWith("(" + TEN_THOUSAND + ")") || key.endsWith("(" + YUAN + ")");
    boolean inside = false;
    for (int i = 0; i < key.length() && unit; i++) {
      char c = key.charAt(i);
      inside = c == '(' || inside && c != ')';
      unit = inside || !Characters.isDigit(c);
    }
    return unit;
  }

  /** The {@code �元} or {@code 万�} in a key's brackets: no other unit of two letters is used. */
  private static String lostIn(String key) {
    int open = key.indexOf('(');
    int close = key.indexOf(')', open);
    String inside = open < 0 || close < 0 ? "" : key.substring(open + 1, close);
    String unit = LostLetters.marked(inside);
    boolean torn = unit.length() == 2 && unit.indexOf(LostLetters.LOST) >= 0;
    return torn && (unit.startsWith("万") || unit.endsWith(YUAN)) ? inside : "";
  }

  /** Whether the character is 元, or what it is misread as. */
  static boolean isYuan(char c) {
    return c == YUAN.charAt(0) || c == MISREAD;
  }

  /** The key with the character that 元 is misread as put right. */
  public static String whole(String key) {
    return key.replace(MISREAD, YUAN.charAt(0));
  }

  /** What there is to say of a unit that was read in a text; nothing where it is printed right. */
  public static Optional<Message> mended(String text, String unit) {
    String lost = lostIn(Fold.key(text));
    String misread = lost.isEmpty() ? unit.replace(YUAN.charAt(0), MISREAD) : lost;
    return !lost.isEmpty() || text.contains(misread)
        ? Optional.of(Message.of("cleaned.number", misread, unit))
        : Optional.empty();
  }

  /** What stands in the brackets of a key where a unit is looked for: the 美元 of 项目资金(美元). */
  public static Optional<String> unknownIn(String key) {
    int open = key.indexOf('(');
    while (open >= 0) {
      int close = key.indexOf(')', open);
      String inside = key.substring(open + 1, close < 0 ? key.length() : close);
      if (!inside.isEmpty() && !inside.endsWith(POINTS) && in("(" + inside).isEmpty()) {
        return Optional.of(inside);
      }
      open = key.indexOf('(', open + 1);
    }
    return Optional.empty();
  }
}

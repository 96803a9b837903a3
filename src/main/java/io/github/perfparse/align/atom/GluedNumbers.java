package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words where a number may end and the next cell begin: narrow columns of a PDF stand so close
 * that their texts run together.
 *
 * <pre>
 * 12—                 →  12  —
 * 4受招投标时间影响   →  4  受招投标时间影响
 * 6(人)5.00无         →  6(人)  5.00  无
 * 5/                  →  5  /
 * 93.39优             →  93.39  优
 * 93.2%招标节约资金   →  93.2%  招标节约资金
 * 服务验收合格率98(%) →  服务验收合格率  98(%)
 * 巡护到位率≥95% 96%  →  巡护到位率  ≥95%  96%
 * </pre>
 *
 * <p>Nothing is decided by the cut: the pieces are joined again where they make one cell.
 */
public final class GluedNumbers {

  private static final int LONG = 3;

  /** {@code 100%完成}, {@code 90%以上}: so little behind a rate is a part of it. */
  private static final int LONG_BEHIND_RATE = 4;

  /** {@code 90%以上路段完好}: so does what is said of a rate go on. */
  private static final String BEHIND_RATE = "以的及左";

  /** Fewer characters before a value are an operator in words, or 第. */
  private static final int SHORTEST_NAME = 4;

  private static final String NUMBER = "0123456789.";
  private static final String DASHES = "—-/";
  private static final String NOTHING = "无";
  private static final String OPERATORS = "≥≤=<>";
  private static final String[] LIMITS = {"不超过", "不低于", "不少于", "不高于"};

  /** {@code 指标2:}: a row begins. */
  private static final String NAME = "指标";

  private GluedNumbers() {}

  /** The same words, some of them cut in two. */
  public static List<Atom> cut(List<Atom> atoms) {
    List<Atom> cut = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom rest = atoms.get(i);
      int end = cutAt(rest);
      if (end == 0 && i + 1 < atoms.size() && rest.isAsPrinted()) {
        end = targetAt(rest.word(), atoms.get(i + 1).word());
      }
      while (end > 0) {
        cut.add(rest.head(end));
        rest = rest.tail(end);
        end = cutAt(rest);
      }
      cut.add(rest);
    }
    return cut;
  }

  /**
   * {@code 巡护到位率≥95% 96%}, {@code 补助及时率100% 100%}: where a target ends the name that it is glued
   * to, as the actual value behind it tells, which has the same unit. 0 for any other word.
   */
  private static int targetAt(String word, String actual) {
    int unit = behindLastDigit(word);
    int number = Characters.beginOf(NUMBER, word, unit);
    boolean same =
        unit < word.length() && number < unit && isNumberOf(word.substring(unit), actual);
    if (!same) {
      return 0;
    }
    int sign = Characters.beginOf(OPERATORS, word, number);
    boolean name = sign < number || Lexicon.standard().endsName(word.substring(0, sign));
    return name && sign > 1 && Characters.isHan(word.charAt(sign - 1)) ? sign : 0;
  }

  private static int behindLastDigit(String word) {
    int end = word.length();
    while (end > 0 && !Characters.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isNumberOf(String unit, String value) {
    int digits = value.length() - unit.length();
    return digits > 0 && Characters.endOf(NUMBER, value, 0) >= digits && value.endsWith(unit);
  }

  private static int cutAt(Atom atom) {
    if (!atom.isAsPrinted()) {
      return 0;
    }
    int end = numberEnd(atom.word());
    end = end > 0 ? end : bracketEnd(atom.word());
    end = end > 0 ? end : targetEnd(atom.word());
    int value = end > 0 ? 0 : valueAt(atom.word());
    return value > 0 && Characters.isHan(atom.word().charAt(value - 1)) ? value : end;
  }

  /** Where a value, or the operator of one, may end a name; 0 or less for any other word. */
  private static int valueAt(String word) {
    for (String limit : LIMITS) {
      if (word.endsWith(limit)) {
        return longEnough(word.length() - limit.length());
      }
    }
    int sign = Characters.beginOf(OPERATORS, word, word.length());
    return sign < word.length() ? sign : countedAt(word);
  }

  /** The index of a number with its unit in brackets that ends the word; 0 for any other word. */
  private static int countedAt(String word) {
    int open = word.lastIndexOf('(');
    int digits = Characters.beginOf(NUMBER, word, open);
    return open > digits && word.endsWith(")") ? longEnough(digits) : 0;
  }

  private static int longEnough(int name) {
    return name < SHORTEST_NAME ? 0 : name;
  }

  /** {@code (含新增)3.00}: the index behind a bracket that a number follows; 0 for any other word. */
  private static int bracketEnd(String word) {
    int end = word.lastIndexOf(')') + 1;
    int digits = Characters.endOf(NUMBER, word, end);
    boolean number = end > 1 && digits > end && word.charAt(end) != '.';
    return number && (digits == word.length() || word.endsWith(NOTHING)) ? end : 0;
  }

  /** {@code ≥12000次12000}: the index behind a target's unit; 0 for any other word. */
  private static int targetEnd(String word) {
    int unit = Characters.beginOf(NUMBER, word, word.length());
    int number = unit;
    while (number > 0 && Characters.isHan(word.charAt(number - 1))) {
      number--;
    }
    boolean target = OPERATORS.indexOf(word.charAt(0)) >= 0 && unit < word.length();
    return target && number < unit && number > 1 && NUMBER.indexOf(word.charAt(number - 1)) >= 0
        ? unit
        : 0;
  }

  /** The index behind a number with a dash or a text glued to it; 0 for any other word. */
  private static int numberEnd(String word) {
    int end = Characters.endOf(NUMBER, word, 0);
    boolean number = end > 0 && word.charAt(0) != '.' && word.charAt(end - 1) != '.';
    if (!number || end == word.length()) {
      return 0;
    }
    if (word.charAt(end) == '(' && word.indexOf(')', end) > 0) {
      end = word.indexOf(')', end) + 1;
    }
    if (word.startsWith("%", end)) {
      return isBehindRate(word.substring(end + 1)) ? end + 1 : 0;
    }
    String rest = word.substring(end);
    boolean dash = rest.length() == 1 && DASHES.contains(rest);
    boolean cell = dash || rest.equals(NOTHING) || isGrade(rest);
    return cell || rest.startsWith(NAME) || isText(rest) ? end : 0;
  }

  private static boolean isBehindRate(String rest) {
    return rest.length() >= LONG_BEHIND_RATE
        && BEHIND_RATE.indexOf(rest.charAt(0)) < 0
        && isText(rest);
  }

  private static boolean isText(String rest) {
    for (int i = 0; i < Math.min(LONG, rest.length()); i++) {
      if (!Characters.isHan(rest.charAt(i))) {
        return false;
      }
    }
    return rest.length() >= LONG && rest.charAt(0) != '年';
  }

  private static boolean isGrade(String rest) {
    return Lexicon.standard().grades().exact(rest).isPresent();
  }
}

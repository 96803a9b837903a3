package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts rows between whose cells nothing stands, as pages have them whose table was taken for text.
 *
 * <pre>
 * 年度资金总额186.00186.0093.001050.0%5  →  年度资金总额  186.00  186.00  93.00  10  50.0%  5
 * 河道保洁完成率100%95%1514支河未清      →  河道保洁完成率  100%  95%  15  14  支河未清
 * 出动船只26艘26艘2020                  →  出动船只  26艘  26艘  20  20
 * 档案管理有效性有效较有效55            →  档案管理有效性  有效  较有效  5  5
 * </pre>
 *
 * <p>A row is cut only where its figures can be cut in one way: amounts have two decimals, the rate
 * is what the amounts make, target and actual value are counted alike, and no score is above its
 * points. All other rows are left as they are.
 */
public final class TouchingCells {

  /** In fewer rows, cells touch by chance. */
  private static final int FEWEST = 3;

  /** Amounts have so many, points no more. */
  private static final int DECIMALS = 2;

  /** {@code 如期办结率55}: no row is shorter but one whose points are blank, {@code —95%—}. */
  private static final int SHORTEST = 7;

  private static final String DASHES = "-—";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String NUMBER = "\\d+(?:\\.\\d+)?";
  private static final String VALUE = "[≥≤=<>]*" + NUMBER;
  private static final String NAME = "(.{2,}[\\p{IsHan})])";
  private static final String POINTS_AND_REASON = "([\\d.]{2,})(\\D*)";

  private static final Pattern FUND_ROW =
      Pattern.compile("(\\D*)((?:\\d+\\.\\d\\d){2,3})(?:([\\d.]+)%(" + NUMBER + "))?([-—]*)");

  private static final Pattern BLANK_POINTS = Pattern.compile("([-—])(" + NUMBER + "%)([-—])");

  private static final Pattern COUNTED =
      Pattern.compile(
          NAME + "(" + VALUE + "(%|\\p{IsHan}{1,4}))(" + VALUE + "\\3)" + POINTS_AND_REASON);

  private static final Pattern IN_WORDS = Pattern.compile("(\\p{IsHan}{5,})" + POINTS_AND_REASON);

  /** What is said of a value that was nearly reached. */
  private static final List<String> DEGREES = List.of("", "较", "基本");

  private TouchingCells() {}

  /** The same words, the rows among them cut into their cells. */
  public static List<Atom> cut(List<Atom> atoms) {
    List<Atom> cut = new ArrayList<>(atoms.size());
    int rows = 0;
    for (Atom atom : atoms) {
      List<Integer> ends = mayBeRow(atom) ? ends(atom.word()) : List.of();
      rows += ends.isEmpty() ? 0 : 1;
      add(cut, atom, ends);
    }
    return rows < FEWEST ? atoms : cut;
  }

  /** Whether rows of the text were cut: where cells touch, so may other texts of it. */
  public static boolean areIn(List<Atom> atoms) {
    for (Atom atom : atoms) {
      if (atom.gap().kind() == Gap.Kind.TOUCH) {
        return true;
      }
    }
    return false;
  }

  /** Most words have no figure or are too short, and need no look for a row. */
  private static boolean mayBeRow(Atom atom) {
    String word = atom.word();
    boolean dash = DASHES.indexOf(word.charAt(0)) >= 0;
    return atom.isAsPrinted() && (dash || word.length() >= SHORTEST) && Characters.hasDigit(word);
  }

  private static void add(List<Atom> cut, Atom atom, List<Integer> ends) {
    Atom rest = atom;
    int begin = 0;
    for (int end : ends) {
      if (end > begin && end < atom.word().length()) {
        cut.add(rest.head(end - begin));
        rest = rest.tail(end - begin).after(Gap.TOUCH);
        begin = end;
      }
    }
    cut.add(rest);
  }

  /** Where the cells of a row end; none for any other word. */
  private static List<Integer> ends(String word) {
    Matcher blank = BLANK_POINTS.matcher(word);
    if (blank.matches()) {
      return List.of(blank.end(1), blank.end(2));
    }
    Matcher fund = FUND_ROW.matcher(word);
    if (fund.matches()) {
      return fundEnds(fund);
    }
    Matcher row = COUNTED.matcher(word);
    if (row.matches()) {
      return rowEnds(List.of(row.end(1), row.end(2)), row.start(5), row.group(5));
    }
    Matcher words = IN_WORDS.matcher(word);
    return words.matches() ? endsInWords(words) : List.of();
  }

  private static List<Integer> fundEnds(Matcher row) {
    List<Integer> ends = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    ends.add(row.end(1));
    int begin = row.start(2);
    while (begin < row.end(2)) {
      int end = row.group().indexOf('.', begin) + 1 + DECIMALS;
      amounts.add(new BigDecimal(row.group().substring(begin, end)));
      ends.add(end);
      begin = end;
    }
    if (row.group(3) == null) {
      return ends;
    }
    int rate = rateAt(row.group(3), amounts);
    ends.add(row.start(3) + rate);
    ends.add(row.end(3) + 1);
    return rate == 0 ? List.of() : ends;
  }

  /**
   * {@code 1095.0}: where the rate begins that the last amount makes of the one before; 0 if none.
   */
  private static int rateAt(String figures, List<BigDecimal> amounts) {
    BigDecimal budget = amounts.get(amounts.size() - 2);
    BigDecimal executed = amounts.get(amounts.size() - 1);
    for (int at = 1; at < figures.length() && budget.signum() > 0; at++) {
      String rate = figures.substring(at);
      if (isNumber(figures.substring(0, at)) && isNumber(rate)) {
        BigDecimal printed = new BigDecimal(rate);
        BigDecimal made =
            executed.multiply(HUNDRED).divide(budget, printed.scale(), RoundingMode.HALF_UP);
        if (made.equals(printed)) {
          return at;
        }
      }
    }
    return 0;
  }

  /** The longest value in words ends the row, and another one stands before it. */
  private static List<Integer> endsInWords(Matcher row) {
    String text = row.group(1);
    for (int actual = 3; actual < text.length(); actual++) {
      for (int target = 2; target < actual && isValue(text.substring(actual)); target++) {
        if (Lexicon.standard().isAnswer(text.substring(target, actual))) {
          return rowEnds(List.of(target, actual), row.start(2), row.group(2));
        }
      }
    }
    return List.of();
  }

  private static boolean isValue(String text) {
    for (String degree : DEGREES) {
      if (text.startsWith(degree) && Lexicon.standard().isAnswer(text.substring(degree.length()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> rowEnds(List<Integer> values, int begin, String figures) {
    int points = pointsEnd(figures);
    if (points == 0) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>(values);
    ends.addAll(List.of(begin, begin + points, begin + figures.length()));
    return ends;
  }

  /**
   * {@code 1514}, {@code 55}: where points end and a score begins; 0 where that is not certain, as
   * in {@code 10}, which may be points alone.
   */
  private static int pointsEnd(String figures) {
    int half = figures.length() / 2;
    if (isNumber(figures.substring(0, half))
        && figures.substring(0, half).equals(figures.substring(half))) {
      return half;
    }
    int found = 0;
    int cuts = isPoints(figures) ? 2 : 0;
    for (int at = 1; at < figures.length(); at++) {
      String points = figures.substring(0, at);
      String score = figures.substring(at);
      if (isPoints(points)
          && isPoints(score)
          && new BigDecimal(points).compareTo(new BigDecimal(score)) >= 0) {
        found = at;
        cuts++;
      }
    }
    return cuts == 1 ? found : 0;
  }

  private static boolean isPoints(String text) {
    if (!isNumber(text)) {
      return false;
    }
    BigDecimal value = new BigDecimal(text);
    return value.scale() <= DECIMALS && value.compareTo(HUNDRED) <= 0;
  }

  /** Whether it is a number as one is printed: {@code 05} and {@code 5.} are none. */
  private static boolean isNumber(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    boolean zero = whole > 1 && text.charAt(0) == '0';
    boolean inside = point != 0 && point != text.length() - 1 && point == text.lastIndexOf('.');
    return whole > 0 && inside && !zero;
  }
}

package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One pass over one folded cell: words before the number, the number, its unit, words after it.
 *
 * <pre>
 * cell   = {prefix} number [unit] [suffix]
 * number = ["-" | "+"] digit {digit} {"," digit digit digit} ["." digit {digit}]
 * </pre>
 */
final class QuantityScanner {

  /** A word and the operator it stands for; none where it only introduces the number. */
  private record Word(String text, String operator) {}

  // form: label-variants 4, "operators"; a longer word stands before the words it begins with. The
  // signs stand first, for most targets begin with one.
  private static final Word[] PREFIXES = {
    new Word("≥", ">="),
    new Word(">=", ">="),
    new Word("≤", "<="),
    new Word("<=", "<="),
    new Word("=>", ">="),
    new Word("=<", "<="),
    new Word("=", "="),
    new Word(">", ">"),
    new Word("<", "<"),
    new Word("≧", ">="),
    new Word("⩾", ">="),
    new Word("≦", "<="),
    new Word("⩽", "<="),
    new Word("═", "="),
    new Word("大于等于", ">="),
    new Word("大于或等于", ">="),
    new Word("小于等于", "<="),
    new Word("小于或等于", "<="),
    new Word("不低于", ">="),
    new Word("不少于", ">="),
    new Word("不小于", ">="),
    new Word("不高于", "<="),
    new Word("不超过", "<="),
    new Word("不大于", "<="),
    new Word("不多于", "<="),
    new Word("至少", ">="),
    new Word("达到", ">="),
    new Word("大于", ">"),
    new Word("高于", ">"),
    new Word("超过", ">"),
    new Word("小于", "<"),
    new Word("低于", "<"),
    new Word("少于", "<"),
    new Word("等于", "="),
    new Word("偏差", ""),
    new Word("控制在", "")
  };

  private static final String PREFIX_STARTS = starts(PREFIXES);

  /** What the suffixes end with. */
  private static final String SUFFIX_ENDS = "上下内";

  private static final Word[] SUFFIXES = {
    new Word("(含)以上", ">="),
    new Word("(含)以下", "<="),
    new Word("及以上", ">="),
    new Word("及以下", "<="),
    new Word("及以内", "<="),
    new Word("以上", ">="),
    new Word("以下", "<="),
    new Word("以内", "<="),
    new Word("之内", "<="),
    new Word("内", "<=")
  };

  private static final int LONGEST_UNIT = 6;

  /** Characters that make what follows a number a statement and not a unit. */
  private static final String NO_UNIT = "余多几来左右约完成达标前后底第已未无有至和或、，。；：";

  /** What a bracket behind a unit says of the number. */
  private static final String NO_OTHER_UNIT = "含共计内外男女";

  /** Latin, Greek and Cyrillic. */
  private static final String NOUGHTS = "OoΟοОо";

  private static final int FIRST_YEAR = 1900;

  private final String cell;
  private int position;
  private String operator = "";

  QuantityScanner(String cell) {
    this.cell = cell;
  }

  /** The cell's quantity; empty where the cell is not certainly one number with its unit. */
  Optional<Quantity> scan(String text) {
    if (!skipPrefixes()) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = number();
    return value.isPresent() ? withUnit(text, value.get()) : Optional.empty();
  }

  private static String starts(Word[] words) {
    StringBuilder starts = new StringBuilder();
    for (Word word : words) {
      starts.append(word.text().charAt(0));
    }
    return starts.toString();
  }

  private boolean skipPrefixes() {
    Optional<Word> word = prefix();
    while (word.isPresent()) {
      position += word.get().text().length();
      if (!take(word.get().operator())) {
        return false;
      }
      word = prefix();
    }
    return true;
  }

  private Optional<Word> prefix() {
    boolean mayBegin =
        position < cell.length()
            && !isDigit(position)
            && PREFIX_STARTS.indexOf(cell.charAt(position)) >= 0;
    if (!mayBegin) {
      return Optional.empty();
    }
    for (Word word : PREFIXES) {
      if (cell.startsWith(word.text(), position)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Takes an operator; two that differ leave the cell without a meaning. */
  private boolean take(String found) {
    if (found.isEmpty() || found.equals(operator)) {
      return true;
    }
    boolean free = operator.isEmpty();
    operator = found;
    return free;
  }

  private Optional<BigDecimal> number() {
    boolean signed = position < cell.length() && "-−+".indexOf(cell.charAt(position)) >= 0;
    boolean negative = signed && cell.charAt(position) != '+';
    position += signed ? 1 : 0;
    int start = position;
    boolean grouped = false;
    while (isDigit(position) || groupAt(position)) {
      grouped |= cell.charAt(position) == ',';
      position++;
    }
    if (position == start || grouped && !groupsEnd()) {
      return Optional.empty();
    }
    skipFraction();
    String digits = cell.substring(start, position);
    BigDecimal number = Numbers.ofDigits(grouped ? digits.replace(",", "") : digits);
    return Optional.of(negative ? number.negate() : number);
  }

  private void skipFraction() {
    if (position < cell.length() && cell.charAt(position) == '.' && isDigit(position + 1)) {
      position++;
      while (isDigit(position)) {
        position++;
      }
    }
  }

  /** A comma that three digits follow, and a digit goes before. */
  private boolean groupAt(int at) {
    return at > 0
        && at < cell.length()
        && cell.charAt(at) == ','
        && isDigit(at - 1)
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3);
  }

  /** Whether the last group has three digits: {@code 1,8000} is no number. */
  private boolean groupsEnd() {
    return position >= 4 && cell.charAt(position - 4) == ',';
  }

  private boolean isDigit(int at) {
    return at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9';
  }

  private Optional<Quantity> withUnit(String text, BigDecimal value) {
    String rest = cell.substring(position);
    Optional<Word> suffix = suffix(rest);
    if (suffix.isPresent()) {
      if (!take(suffix.get().operator())) {
        return Optional.empty();
      }
      rest = rest.substring(0, rest.length() - suffix.get().text().length());
    }
    String unit = bare(rest);
    return isUnit(unit) && !isDate(unit, value)
        ? Optional.of(Quantities.quantity(text, operator, value, unit))
        : Optional.empty();
  }

  private static Optional<Word> suffix(String rest) {
    if (rest.isEmpty() || SUFFIX_ENDS.indexOf(rest.charAt(rest.length() - 1)) < 0) {
      return Optional.empty();
    }
    for (Word suffix : SUFFIXES) {
      if (rest.endsWith(suffix.text())) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** {@code (%)} → {@code %}. */
  private static String bare(String rest) {
    boolean bracketed = rest.length() > 2 && rest.startsWith("(") && rest.endsWith(")");
    return bracketed ? rest.substring(1, rest.length() - 1) : rest;
  }

  /** {@code ≤10O%}: an O behind a digit is a nought that was misread, and begins no unit. */
  private static boolean isUnit(String unit) {
    if (!unit.isEmpty() && NOUGHTS.indexOf(unit.charAt(0)) >= 0) {
      return false;
    }
    if (unit.startsWith("%")) {
      return unit.length() == 1;
    }
    return unit.length() <= LONGEST_UNIT && mayBeUnit(isEither(unit) ? unit.substring(0, 1) : unit);
  }

  /** {@code 台(套)}: one word for a thing or another; {@code 台(含)} says something of the number. */
  private static boolean isEither(String unit) {
    return unit.length() == 4
        && unit.charAt(1) == '('
        && unit.charAt(3) == ')'
        && mayStandInUnit(unit.charAt(2))
        && NO_OTHER_UNIT.indexOf(unit.charAt(2)) < 0;
  }

  private static boolean mayBeUnit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!mayStandInUnit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayStandInUnit(char c) {
    boolean sign = "‰℃°㎡㎥/²³".indexOf(c) >= 0;
    return sign || Character.isLetter(c) && NO_UNIT.indexOf(c) < 0;
  }

  /**
   * {@code 9月}, {@code 31日} and {@code 2023年} name a time; {@code 3年} and {@code 6个月} measure one.
   */
  private static boolean isDate(String unit, BigDecimal value) {
    boolean year = unit.startsWith("年");
    boolean measure = unit.equals("年") && value.intValue() < FIRST_YEAR;
    return unit.startsWith("月") || unit.startsWith("日") || unit.startsWith("号") || year && !measure;
  }
}

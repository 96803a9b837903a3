package io.github.perfparse.align.path;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.List;
import java.util.Set;

/** Cells that hold a target or an actual value, or a part of one. */
record ValueCells(Costs costs, Habits habits) {

  private static final String NOTHING = "无";
  private static final int MOST = 60;
  private static final int YEAR = 4;

  /** {@code 100%完成}, {@code 90%以上}: so little is no text of its own. */
  private static final int LONG_TEXT = 4;

  private static final int LONGEST_UNIT = 8;
  static final int LONGEST_NATURE = 4;

  /** With the brackets around it. */
  static final int LONGEST_MEASURE = 11;

  private static final List<String> TELLING =
      List.of("完成", "达", "提升", "及时", "有效", "改善", "稳定", "合规", "健全", "明显", "规范");

  /** What it costs more that the value is an actual one, not a target. */
  int actual(Span span) {
    if (isRateAndText(span.text()) || isDateAndText(span)) {
      return costs.of(Cost.TWO_VALUES);
    }
    return Shapes.isTarget(span.text()) ? costs.of(Cost.OPERATOR_IN_ACTUAL) : 0;
  }

  /** {@code 93.2%招标节约资金}: the value and why it is no other. */
  private static boolean isRateAndText(String text) {
    int end = Shapes.numberEnd(text, 0) + 1;
    boolean rate = end > 1 && text.startsWith("%", end - 1) && text.length() - end >= LONG_TEXT;
    return rate && Characters.isHan(text.charAt(end)) && !isTelling(text);
  }

  /** {@code 次年3月底 汛期停工}: words behind the date that say why it is no other. */
  private static boolean isDateAndText(Span span) {
    String text = span.text();
    for (int end = text.length() - LONG_TEXT; span.isOfWords() && end > 1; end--) {
      if (Shapes.isDate(text.substring(0, end))) {
        return !isTelling(text);
      }
    }
    return false;
  }

  /** What a target or an actual value costs at least: most runs of words are prose. */
  int least(SpanTable spans, int from, int to) {
    int length = spans.length(from, to);
    boolean answer =
        length <= Lexicon.LONGEST_ANSWER && Lexicon.standard().mayStartAnswer(spans.first(from));
    if (answer || spans.numberEnd(from) >= to || !spans.isNoValue(from, to)) {
      return 0;
    }
    int nothing = length == 1 ? costs.of(Cost.NO_VALUE) : Costs.NEVER;
    return Math.min(Math.min(nothing, costs.of(Cost.ODD_VALUE)), leastProse(length));
  }

  private int leastProse(int length) {
    int prose = costs.of(Cost.PROSE_VALUE) + costs.of(Cost.TELLING_PROSE);
    return Math.min(
        costs.of(Cost.BEGINS_IN_MIDST), prose + costs.of(Cost.PROSE_CHARACTER) * length);
  }

  int target(Span span) {
    String text = span.text();
    if (isNothing(text)) {
      return costs.of(Cost.NO_VALUE);
    }
    int cost = kind(span);
    if (Characters.isTorn(text)) {
      cost += costs.of(Cost.OPEN_BRACKET);
    }
    if (isTwice(text)) {
      cost += costs.of(Cost.SAME_TWICE);
    }
    boolean two = span.hasDigit() ? isTwoValues(text) : isTwoAnswers(text);
    return two || startsWithUnit(text) ? cost + costs.of(Cost.TWO_VALUES) : cost;
  }

  private static boolean isTwoValues(String text) {
    return isNumberAndAnswer(text)
        || repeatsUnit(text)
        || hasTargetInside(text)
        || hasNumberBehindUnit(text)
        || isCountedTwice(text)
        || hasDateBehindDate(text);
  }

  /** {@code 达到预期达成预期指标}: the target in words, and what was done; 长期|稳定 is one. */
  private static boolean isTwoAnswers(String text) {
    int last = text.length() - LONG_TEXT;
    for (int i = Math.max(LONG_TEXT, text.length() - Lexicon.LONGEST_ANSWER);
        i <= Math.min(last, Lexicon.LONGEST_ANSWER);
        i++) {
      if (Lexicon.standard().isAnswer(text.substring(0, i))
          && Lexicon.standard().isAnswer(text.substring(i))) {
        return !Lexicon.standard().isAnswer(text);
      }
    }
    return false;
  }

  /** {@code 0达成指标}: the end of a target, and what was done. */
  private static boolean isNumberAndAnswer(String text) {
    int end = Shapes.numberEnd(text, 0);
    return end > 0 && end < text.length() && Lexicon.standard().isAnswer(text.substring(end));
  }

  /** {@code ≥12000次12000}, {@code 50元/平方米45.5(元/平方米)}. */
  private static boolean isCountedTwice(String text) {
    int first = Shapes.operatorLength(text);
    int unit = Shapes.numberEnd(text, first);
    int second = unit;
    while (second < text.length() && !Characters.isDigit(text.charAt(second))) {
      second++;
    }
    if (unit == first || second == unit || second == text.length()) {
      return false;
    }
    int rest = Shapes.numberEnd(text, second);
    String number = text.substring(first, unit);
    String counted = text.substring(unit, second);
    boolean again = text.substring(second, rest).equals(number);
    String behind = text.substring(rest);
    boolean same = behind.equals(counted) || behind.equals("(" + counted + ")");
    return Shapes.isUnit(counted) && (again || same);
  }

  /** {@code 9月前2021年12月25日完成}. */
  private static boolean hasDateBehindDate(String text) {
    int second = text.lastIndexOf('年') - YEAR;
    return second > 1
        && Shapes.isDate(text.substring(0, second))
        && Shapes.isDate(text.substring(second));
  }

  private static boolean isNothing(String text) {
    return Shapes.isDash(text) || text.equals(NOTHING);
  }

  /** What a bare number costs more where most have an operator. */
  int learnt(TableColumn column, Span span) {
    String text = span.text();
    if (habits.operatorShare(column) <= MOST || isNothing(text) || Shapes.isTarget(text)) {
      return 0;
    }
    if (span.isNumber()) {
      return costs.of(Cost.BARE_TARGET);
    }
    boolean odd = column == TableColumn.TARGET && Shapes.isValue(text);
    return odd ? costs.of(Cost.BARE_TARGET) - costs.of(Cost.VALUE) : 0;
  }

  /** {@code 否信息安全测评}: a short text that most rows have, and more behind it. */
  int learntOther(Span span) {
    String text = span.text();
    Set<String> usual = habits.usual(TableColumn.OTHER);
    boolean words = Characters.hasHan(text) && !Shapes.isValue(text);
    boolean odd = words && !usual.isEmpty() && !usual.contains(text);
    return odd && !Lexicon.standard().isAnswer(text) ? costs.of(Cost.ODD_OTHER) : 0;
  }

  private int kind(Span span) {
    String text = span.text();
    if (Shapes.isTarget(text)) {
      return 0;
    }
    if (span.isNumber()) {
      boolean whole = span.isWhole() || span.isBrokenNumber();
      return costs.of(whole ? Cost.BARE_VALUE : Cost.BROKEN_NUMBER);
    }
    if (Shapes.isValue(text)) {
      return costs.of(Cost.VALUE);
    }
    if (Lexicon.standard().isAnswer(text) || Shapes.isDate(text)) {
      return costs.of(Cost.ANSWER);
    }
    if (Shapes.beginsInMidst(text)) {
      return costs.of(Cost.BEGINS_IN_MIDST) + costs.of(Cost.SHORT_REASON);
    }
    return Characters.hasHan(text) ? prose(span) : costs.of(Cost.ODD_VALUE);
  }

  private int prose(Span span) {
    String text = span.text();
    int telling = span.hasDigit() || isTelling(text) ? costs.of(Cost.TELLING_PROSE) : 0;
    return costs.of(Cost.PROSE_VALUE) + telling + costs.of(Cost.PROSE_CHARACTER) * text.length();
  }

  private static boolean isTelling(String text) {
    return text.endsWith("好") || text.endsWith("高") || Characters.hasAnyOf(TELLING, text);
  }

  /** {@code (人)…}: the unit of the value before. */
  private static boolean startsWithUnit(String text) {
    int close = text.indexOf(')');
    return text.startsWith("(") && close > 1 && close <= 5;
  }

  /** {@code 册12680册}, {@code 元/平方米100}: the unit of the target, and the actual value. */
  static boolean repeatsUnit(String text) {
    int end = 0;
    while (end < text.length() && !Characters.isDigit(text.charAt(end))) {
      end++;
    }
    String unit = text.substring(0, end);
    boolean known = unit.indexOf('/') > 0 && Shapes.isUnit(unit);
    return Characters.hasHan(unit) && end < text.length() && (known || text.endsWith(unit));
  }

  /** {@code 无≥95}, {@code 满意度>=85%}. */
  private static boolean hasTargetInside(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      int sign = Shapes.operatorLength(text, i);
      boolean behind =
          sign > 0 && i + sign < text.length() && Characters.isDigit(text.charAt(i + sign));
      if (behind && Characters.isHan(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 95(%)100}, {@code 95%100%}. */
  private static boolean hasNumberBehindUnit(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ')' || c == '%') && Characters.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 稳步推进稳步推进}: the target, and the actual value that is the same. */
  private static boolean isTwice(String text) {
    int half = text.length() / 2;
    return text.length() > 1 && text.length() % 2 == 0 && text.startsWith(text.substring(half));
  }

  /** The unit of an actual value is that of its target, or the one in a column of its own. */
  int actualInRow(Span span, Span target, Span measure) {
    if (target.isNone()) {
      return 0;
    }
    if (span.text().equals(target.text()) && !span.isNumber()) {
      return costs.of(Cost.SAME_VALUE);
    }
    if (span.isNumber() && !Characters.hasDigit(target.text())) {
      return costs.of(Cost.NUMBER_FOR_WORDS);
    }
    String unit = unit(span.text());
    String other = measure.isNone() ? unit(target.text()) : measure.text();
    if (!unit.isEmpty() && !other.isEmpty()) {
      return costs.of(unit.equals(other) ? Cost.SAME_UNIT : Cost.OTHER_UNIT);
    }
    boolean bracket = span.text().endsWith(")") || target.text().endsWith(")");
    String bare = target.text().substring(Shapes.operatorLength(target.text()));
    boolean one = bracket && unit.isEmpty() != other.isEmpty() && Shapes.isNumber(bare);
    return one ? costs.of(Cost.ONE_UNIT) : 0;
  }

  /** The {@code 次} of {@code ≥12次}, {@code 12(次)}; the 月 of a date is none. */
  private static String unit(String text) {
    String bracket = unitInBrackets(text);
    int number = Shapes.operatorLength(text);
    int end = Shapes.numberEnd(text, number);
    boolean counts = bracket.isEmpty() && end > number && !Shapes.isDate(text);
    return counts && Shapes.isUnit(text.substring(end)) ? text.substring(end) : bracket;
  }

  /** The {@code 人} of {@code ≥95(人)}. */
  private static String unitInBrackets(String text) {
    int open = text.lastIndexOf('(');
    return open >= 0 && text.endsWith(")") && text.length() - open <= LONGEST_UNIT + 2
        ? text.substring(open + 1, text.length() - 1)
        : "";
  }

  int nature(Span span) {
    String text = span.text();
    boolean kind = text.startsWith("定性") || text.startsWith("定量");
    if (Shapes.isOperator(text) || Shapes.isLimit(text) || kind && !span.hasDigit()) {
      return costs.of(Cost.OPERATOR);
    }
    boolean direction = text.equals("正向指标") || text.equals("反向指标");
    if (direction) {
      return costs.of(Cost.OPERATOR);
    }
    return text.length() < LONGEST_NATURE ? costs.of(Cost.ODD_OPERATOR) : Costs.NEVER;
  }

  int measure(Span span) {
    String text = span.text();
    boolean percent = text.startsWith("%(") && text.endsWith(")");
    if ((percent || Shapes.isUnit(text)) && !Characters.hasDigit(text)) {
      return costs.of(Cost.UNIT);
    }
    return text.length() <= LONGEST_UNIT ? costs.of(Cost.ODD_UNIT) : Costs.NEVER;
  }

  /** What a unit costs at least: a figure is none. */
  int leastMeasure(SpanTable spans, int from, int to) {
    return spans.hasDigit(from, to) ? costs.of(Cost.ODD_UNIT) : 0;
  }

  /** What is told in words has no unit before it. */
  int natureInRow(Span span, Span measure) {
    boolean words = span.text().startsWith("定性") && !measure.isNone();
    return words ? costs.of(Cost.UNIT_OF_NOTHING) : 0;
  }

  /** A unit stands behind a number. */
  int measureInRow(Span target) {
    boolean number = target.isNumber() || Shapes.isTarget(target.text());
    return number ? 0 : costs.of(Cost.UNIT_OF_NOTHING);
  }

  /** What a page break has cut off from a cell. */
  int tail(TableColumn column, Span span) {
    String text = span.text();
    if (!span.meanings().isEmpty() || Shapes.isRowStart(text) || Shapes.isTarget(text)) {
      return Costs.NEVER;
    }
    if (column != TableColumn.REASON_TAIL && Shapes.hasMark(text)) {
      return 2 * costs.of(Cost.ODD_TAIL);
    }
    boolean value = column == TableColumn.TARGET_TAIL || column == TableColumn.ACTUAL_TAIL;
    boolean unit = text.endsWith(")") || text.endsWith("%") || text.length() < 4;
    boolean likely = value && unit || Characters.hasHan(text) && text.indexOf('(') < 0;
    return likely ? 0 : costs.of(Cost.ODD_TAIL);
  }

  /** {@code (人)} below a target that is a bare number. */
  int tailInRow(Span span, Span target) {
    String bare = target.text().substring(Shapes.operatorLength(target.text()));
    boolean unit = startsWithUnit(span.text()) && Shapes.isNumber(bare);
    return unit ? -costs.of(Cost.TAIL) : 0;
  }
}

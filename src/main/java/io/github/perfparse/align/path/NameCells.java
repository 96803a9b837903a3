package io.github.perfparse.align.path;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;

/** Cells that hold an indicator's name, level 3. */
record NameCells(Costs costs, TableColumns table) {

  private static final String INDICATOR = "指标";
  private static final int SHORT_TARGET = 7;
  private static final int SHORT_NAME = 3;
  private static final int LONG_NAME = 32;
  private static final int BEFORE_STOP = 7;

  /** No placeholder has more Chinese characters, nor what makes a row a part of another. */
  private static final int FILLER_WORDS = 4;

  /** What a name costs at least whose line breaks cost so much. */
  int least(SpanTable spans, int from, int to, int lines) {
    boolean filler =
        spans.width(from, to) - spans.length(from, to) <= FILLER_WORDS
            || Shapes.isDot(spans.first(from));
    int other = costs.of(filler ? Cost.FILLER_ROW : Cost.NO_LETTERS);
    return Math.min(other, lines + costs.of(Cost.NAME_ENDS));
  }

  int name(Span span) {
    String text = span.text();
    if (Shapes.isFiller(text) || Lexicon.standard().whole(text).isEmpty()) {
      return costs.of(Cost.FILLER_ROW);
    }
    if (!Characters.hasLetter(text)) {
      return costs.of(Cost.NO_LETTERS);
    }
    int cost = CellCosts.LEARNT + level(span) + likeOtherCells(text);
    if (Shapes.beginsInMidst(text) || Shapes.isUnitInBrackets(text)) {
      cost += costs.of(Cost.BEGINS_IN_MIDST);
    }
    int prefix = Shapes.numberedPrefix(text);
    int bare = text.length() - (prefix == 0 ? 0 : prefix + 1);
    cost += bare < SHORT_NAME ? costs.of(Cost.SHORT_NAME) : 0;
    cost += Math.max(0, text.length() - LONG_NAME) * costs.of(Cost.LONG_NAME_CHARACTER);
    cost +=
        sentence(text)
            + swallowed(span)
            + (Characters.isTorn(text) ? costs.of(Cost.OPEN_BRACKET) : 0);
    return Lexicon.standard().endsName(text) ? cost + costs.of(Cost.NAME_ENDS) : cost;
  }

  private int level(Span span) {
    boolean level = span.isLabel(LabelKind.LEVEL1) || span.isLabel(LabelKind.LEVEL2);
    if (!level || table.isWeighted()) {
      return 0;
    }
    boolean whole = span.text().contains(INDICATOR);
    return costs.of(whole ? Cost.LEVEL_AS_NAME : Cost.SHORT_LEVEL_AS_NAME);
  }

  private int likeOtherCells(String text) {
    int cost = 0;
    if (Shapes.operatorLength(text) > 0) {
      boolean target = text.length() <= SHORT_TARGET;
      cost += costs.of(target ? Cost.TARGET_AS_NAME : Cost.OPERATOR_IN_NAME);
    }
    cost += Lexicon.standard().isAnswer(text) ? costs.of(Cost.ANSWER_AS_NAME) : 0;
    cost += Shapes.isValue(text) ? costs.of(Cost.VALUE_AS_NAME) : 0;
    cost += Shapes.isDate(text) ? costs.of(Cost.DATE_AS_NAME) : 0;
    boolean label = text.startsWith(INDICATOR) && Shapes.numberedPrefix(text) == 0;
    return label ? cost + costs.of(Cost.SWALLOWED_START) * 3 / 4 : cost;
  }

  /** A full stop in the midst, and nearly always the end of a reason before it. */
  private int sentence(String text) {
    int stop = text.indexOf('。');
    if (stop < 0 || stop == text.length() - 1) {
      return 0;
    }
    return stop < BEFORE_STOP
        ? costs.of(Cost.SENTENCE_AS_NAME) * 5 / 2
        : costs.of(Cost.SENTENCE_AS_NAME);
  }

  private int swallowed(Span span) {
    String text = span.text();
    if (span.to() - span.from() == 1) {
      return Shapes.endsWithOperator(text) ? costs.of(Cost.TARGET_IN_NAME) : 0;
    }
    int cost = beginsWithTail(text) ? costs.of(Cost.TARGET_IN_NAME) : 0;
    return Shapes.endsWithOperator(text) || span.hasDigit() && hasTarget(text)
        ? cost + costs.of(Cost.TARGET_IN_NAME)
        : cost;
  }

  /** {@code 5(人)补植株数}: the end of another cell. */
  private static boolean beginsWithTail(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    return open > 0 && open < 6 && close > open + 1 && close < open + 5;
  }

  /** {@code 补植株数≥800(}: an operator, digits, and no more name behind them. */
  private static boolean hasTarget(String text) {
    for (int i = 1; i < text.length(); i++) {
      int operator = Shapes.operatorLength(text, i);
      if (operator == 0 && Shapes.isTargetFrom(text, i)) {
        return true;
      }
      int end = operator > 0 ? Shapes.numberEnd(text, i + operator) : i;
      if (end > i + operator
          && (end == text.length() || text.charAt(end) == '%' || text.charAt(end) == '(')) {
        return true;
      }
    }
    return false;
  }
}

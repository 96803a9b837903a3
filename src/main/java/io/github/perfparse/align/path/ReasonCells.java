package io.github.perfparse.align.path;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;

/** Cells that say why points were lost. */
record ReasonCells(Costs costs, TableColumns table, Habits habits) {

  private static final String NOTHING = "无";
  private static final String NOTHING_AT_ALL = "无。";
  private static final int SHORT = 6;

  int reason(Span span) {
    String text = span.text();
    if (span.isNumber()) {
      return costs.of(text.equals("0") ? Cost.NOUGHT_AS_REASON : Cost.NUMBER_AS_REASON);
    }
    if (isNothing(text)) {
      return costs.of(Cost.NO_REASON);
    }
    if (span.hasDigit() && !Characters.hasLetter(text)) {
      return costs.of(Cost.NUMBER_AS_REASON);
    }
    if (Shapes.isTarget(text)) {
      return costs.of(Cost.TARGET_AS_REASON);
    }
    if (Shapes.isValue(text)) {
      return costs.of(Cost.VALUE_AS_REASON);
    }
    return CellCosts.LEARNT + costs.of(Cost.REASON) + prose(span);
  }

  /** {@code 已完成} in most rows of a column is not too short for a reason. */
  int learnt(Span span) {
    boolean isShort = span.length() < SHORT && !Shapes.hasMark(span.text());
    return isShort && isUsual(span) ? -costs.of(Cost.SHORT_REASON) : 0;
  }

  private boolean isUsual(Span span) {
    return habits.usual(TableColumn.REASON).contains(span.text());
  }

  /** What any reason costs at least. */
  int least() {
    int sentence = costs.of(Cost.REASON) + costs.of(Cost.SENTENCE_AS_REASON);
    return Math.min(sentence, costs.of(Cost.NO_REASON));
  }

  /** The same of some words whose line breaks cost so much. */
  int least(SpanTable spans, int from, int to, int lines) {
    boolean figures = spans.numberEnd(from) >= to;
    if (figures && spans.hasDigit(from, to) && !spans.hasHan(from, to)) {
      boolean nought = spans.length(from, to) == 1;
      return costs.of(nought ? Cost.NOUGHT_AS_REASON : Cost.NUMBER_AS_REASON);
    }
    boolean nothing = figures || spans.length(from, to) <= NOTHING_AT_ALL.length();
    int other = costs.of(nothing ? Cost.NO_REASON : Cost.VALUE_AS_REASON);
    return Math.min(other, lines + costs.of(Cost.REASON) + costs.of(Cost.SENTENCE_AS_REASON));
  }

  private static boolean isNothing(String text) {
    return Shapes.isDash(text) || text.equals(NOTHING) || text.equals(NOTHING_AT_ALL);
  }

  private int prose(Span span) {
    String text = span.text();
    boolean sentence = Shapes.hasMark(text);
    int cost = 0;
    if (!sentence && Lexicon.standard().endsName(text)) {
      cost += costs.of(Cost.NAME_AS_REASON);
    }
    if (sentence || Lexicon.standard().startsReason(text)) {
      cost += costs.of(Cost.SENTENCE_AS_REASON);
    }
    cost += !sentence && text.length() < SHORT ? costs.of(Cost.SHORT_REASON) : 0;
    cost += Shapes.beginsInMidst(text) ? costs.of(Cost.BEGINS_IN_MIDST) * 3 / 4 : 0;
    cost += span.meanings().isEmpty() ? 0 : costs.of(Cost.LABEL_AS_REASON);
    cost += Characters.isTorn(text) ? costs.of(Cost.OPEN_BRACKET) : 0;
    int stop = text.lastIndexOf('。');
    cost += stop > 0 && stop + 1 < text.length() ? costs.of(Cost.REASON_BEHIND_STOP) : 0;
    return cost;
  }

  /** A reason is given where points were lost, and stands at the end of a whole row. */
  int inRow(Span span, CellCosts.RowSoFar row) {
    Span points = row.cell(TableColumn.POINTS);
    Span score = row.cell(TableColumn.SCORE);
    int cost = 0;
    boolean given = !isNothing(span.text()) && !span.isNumber();
    if (points.isNumber() && score.isNumber() && given) {
      boolean full = points.value().compareTo(score.value()) == 0;
      int odd = isUsual(span) ? 0 : costs.of(Cost.REASON_AT_FULL_SCORE);
      cost += full ? odd : costs.of(Cost.REASON_AT_LOST_POINTS);
    }
    cost += lacks(row, TableColumn.ACTUAL) ? costs.of(Cost.REASON_WITHOUT_ACTUAL) : 0;
    return lacks(row, TableColumn.TARGET) ? cost + costs.of(Cost.REASON_WITHOUT_TARGET) : cost;
  }

  private boolean lacks(CellCosts.RowSoFar row, TableColumn column) {
    return table.has(column) && row.cell(column).isNone();
  }
}

package io.github.perfparse.align.path;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;

/** How well a text fits a column: by itself, and with the rest of its row. */
final class CellCosts {

  /** The cells of the row that a path has laid out when its next cell is weighed. */
  interface RowSoFar {

    /** The row's cell in the column; {@link Span#NONE} where it has none so far. */
    Span cell(TableColumn column);
  }

  private final Costs costs;
  private final NumberCells numbers;
  private final LabelCells labels;
  private final NameCells names;
  private final ValueCells values;
  private final ReasonCells reasons;
  private final Wrapping wrapping;

  /** Whether the unit stands before the number it counts. */
  private final boolean unitFirst;

  CellCosts(Costs costs, TableColumns table, Habits habits) {
    this.wrapping = new Wrapping(costs, habits);
    this.costs = costs;
    this.unitFirst = table.indexOf(TableColumn.MEASURE) < table.indexOf(TableColumn.TARGET);
    this.numbers = new NumberCells(costs, table, habits);
    this.labels = new LabelCells(costs, table, habits);
    this.names = new NameCells(costs, table);
    this.values = new ValueCells(costs, habits);
    this.reasons = new ReasonCells(costs, table, habits);
  }

  /** What the lines of cells cost. */
  Wrapping wrapping() {
    return wrapping;
  }

  /** Added to the cost of a text that says: its table's habits matter too. */
  static final int LEARNT = 8 * Costs.NEVER;

  /** What it costs to take the words for a cell of the column; {@link Costs#NEVER} at most. */
  int alone(TableColumn column, Span span) {
    int known = text(column, span);
    return known >= LEARNT / 2 ? known - LEARNT + learnt(column, span) : known;
  }

  private int text(TableColumn column, Span span) {
    int known = span.cost(column);
    if (known == Span.UNKNOWN) {
      known = weigh(column, span);
      span.keep(column, known);
    }
    return known;
  }

  /** What habits of the table add to what a text costs in any table. */
  private int learnt(TableColumn column, Span span) {
    return switch (column) {
      case INITIAL,
          ANNUAL,
          EXECUTED,
          RATE,
          FUND_POINTS,
          FUND_SCORE,
          POINTS,
          SCORE,
          WEIGHT1,
          WEIGHT2 ->
          numbers.learnt(column, span);
      case TARGET, ACTUAL -> values.learnt(column, span) + wrapping.cost(column, span);
      case OTHER -> values.learntOther(span);
      case REASON -> reasons.learnt(span) + wrapping.cost(column, span);
      default -> wrapping.cost(column, span);
    };
  }

  private int weigh(TableColumn column, Span span) {
    return switch (column) {
      case INITIAL, ANNUAL, EXECUTED -> numbers.amount(span);
      case FUND_POINTS, FUND_SCORE, POINTS, SCORE, WEIGHT1, WEIGHT2 -> numbers.points(column, span);
      case RATE -> numbers.rate(span);
      case FUND_LABEL -> labels.fundRow(span);
      case LEVEL1 -> labels.level1(span);
      case LEVEL2 -> labels.level2(span);
      case NAME -> names.name(span);
      case NATURE -> values.nature(span);
      case MEASURE -> values.measure(span);
      case TARGET -> values.target(span) + LEARNT;
      case ACTUAL -> text(TableColumn.TARGET, span) + values.actual(span);
      case REASON -> reasons.reason(span);
      case LEVEL1_TAIL, LEVEL2_TAIL -> labels.levelTail(span);
      case NAME_TAIL, TARGET_TAIL, ACTUAL_TAIL, FORMULA_TAIL, REASON_TAIL ->
          values.tail(column, span);
      case NOTE -> costs.of(isNote(span) ? Cost.NOTE : Cost.ODD_NOTE);
      case FORMULA -> formula(span.text());
      case OTHER ->
          LEARNT + costs.of(Cost.OTHER_CELL) + span.length() * costs.of(Cost.OTHER_CHARACTER);
      case STRAY -> labels.stray(span);
    };
  }

  /** A remark is words; 财政专户 ⏎ 管理资金 beside no amounts is the label of the next row. */
  private static boolean isNote(Span span) {
    return Characters.hasHan(span.text()) && span.meanings().isEmpty();
  }

  private int formula(String text) {
    if (Lexicon.standard().startsFormula(text)) {
      return costs.of(Cost.FORMULA);
    }
    boolean number = Shapes.numberEnd(text, 0) > 0 || !Characters.hasHan(text);
    return costs.of(number ? Cost.NUMBER_AS_FORMULA : Cost.ODD_FORMULA);
  }

  /**
   * What some words cost at least as a cell of the column, by what is known of each.
   *
   * @param lines what their line breaks cost at least
   */
  int least(TableColumn column, SpanTable spans, int from, int to, int lines) {
    return switch (column) {
      case INITIAL, ANNUAL, EXECUTED -> costs.of(Cost.SAME_AMOUNT);
      case LEVEL1, LEVEL2 -> labels.leastLevel(spans, from, to) + Math.min(0, lines);
      case FUND_LABEL -> labels.leastFundRow(spans, from, to);
      case NAME -> names.least(spans, from, to, lines);
      case TARGET, ACTUAL -> values.least(spans, from, to) + lines;
      case REASON -> reasons.least(spans, from, to, lines);
      case STRAY -> labels.leastStray(spans, from, to);
      case MEASURE -> values.leastMeasure(spans, from, to);
      default -> 0;
    };
  }

  /**
   * What the rest of the row adds at least.
   *
   * @param torn whether the cell may be the end of a torn one
   */
  int leastInRow(TableColumn column, boolean torn) {
    return switch (column) {
      case ANNUAL, EXECUTED -> costs.of(Cost.AMOUNT_AGAIN);
      case RATE -> costs.of(Cost.RATE_HOLDS);
      case FUND_SCORE -> costs.of(Cost.FUND_SCORE_HOLDS);
      case ACTUAL -> costs.of(Cost.SAME_VALUE) + costs.of(Cost.SAME_UNIT);
      case REASON -> costs.of(Cost.REASON_AT_LOST_POINTS);
      case TARGET_TAIL -> torn ? -Costs.NEVER : -costs.of(Cost.TAIL);
      default -> torn && column.isTail() ? -Costs.NEVER : 0;
    };
  }

  /** Whether the rest of the row says something about a cell of the column. */
  static boolean asksRow(TableColumn column) {
    return switch (column) {
      case ANNUAL, EXECUTED, RATE, FUND_SCORE, SCORE, ACTUAL, REASON, MEASURE, NATURE -> true;
      default -> column.isTail();
    };
  }

  /**
   * What it adds that the words end a cell of their row which a page break has torn: its two pieces
   * make one good cell.
   */
  int torn(TableColumn tail, Span span, RowSoFar row) {
    Span head = row.cell(tail.whole());
    if (head.isNone()) {
      return tail.isLabelled() ? 0 : costs.of(Cost.ODD_TAIL);
    }
    int whole = alone(tail.whole(), head.with(span));
    return Math.min(costs.of(Cost.ODD_TAIL), whole - alone(tail.whole(), head));
  }

  /** What that adds at least, if the end has so many line breaks. */
  int leastTorn(TableColumn tail, RowSoFar row, int breaks) {
    Span head = row.cell(tail.whole());
    if (head.isNone()) {
      return tail.isLabelled() ? 0 : costs.of(Cost.ODD_TAIL);
    }
    int whole = least(tail.whole(), head.lines().size() + breaks);
    return Math.min(costs.of(Cost.ODD_TAIL), whole - alone(tail.whole(), head));
  }

  /** What a cell of the column with so many line breaks costs at least, whatever it says. */
  int least(TableColumn column, int breaks) {
    int full = wrapping.least(column, breaks);
    return switch (column) {
      case INITIAL, ANNUAL, EXECUTED -> costs.of(Cost.SAME_AMOUNT);
      case LEVEL1, LEVEL2, TARGET, ACTUAL -> full;
      case NAME -> full + costs.of(Cost.NAME_ENDS);
      case REASON -> full + reasons.least();
      default -> 0;
    };
  }

  /** What the rest of the row adds. */
  int inRow(TableColumn column, Span span, RowSoFar row) {
    return switch (column) {
      case ANNUAL -> numbers.amountInRow(span, row.cell(TableColumn.INITIAL));
      case EXECUTED -> numbers.amountInRow(span, row.cell(TableColumn.ANNUAL));
      case RATE -> numbers.rateInRow(span, row);
      case FUND_SCORE -> numbers.fundScoreInRow(span, row);
      case SCORE -> numbers.scoreInRow(span, row.cell(TableColumn.POINTS));
      case ACTUAL ->
          values.actualInRow(span, row.cell(TableColumn.TARGET), row.cell(TableColumn.MEASURE));
      case MEASURE -> unitFirst ? 0 : values.measureInRow(row.cell(TableColumn.TARGET));
      case NATURE -> values.natureInRow(span, row.cell(TableColumn.MEASURE));
      case REASON -> reasons.inRow(span, row);
      case TARGET_TAIL -> values.tailInRow(span, row.cell(TableColumn.TARGET));
      default -> 0;
    };
  }
}

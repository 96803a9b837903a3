package io.github.perfparse.align.path;

import io.github.perfparse.text.row.Characters;
import java.math.BigDecimal;

/** Cells that hold a number: amounts of money, points, scores and rates. */
final class NumberCells {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  /** A rate is printed rounded, or with its fraction cut off. */
  private static final BigDecimal RATE_ROUNDING = new BigDecimal("1.1");

  private static final BigDecimal SCORE_ROUNDING = new BigDecimal("0.6");
  private static final String NOUGHT = "0";

  /** A rate beyond it, in percent, is an amount. */
  private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(2000);

  private static final int MONEY_DECIMALS = 2;
  private static final int NEARLY_ALL = 95;
  private static final int LONG_AMOUNT = 3;
  private static final int LONG_PIECE = 6;

  private final Costs costs;
  private final boolean funds;
  private final Habits habits;

  NumberCells(Costs costs, TableColumns table, Habits habits) {
    this.costs = costs;
    this.funds = table.isFunds();
    this.habits = habits;
  }

  int amount(Span span) {
    String text = span.text();
    if (span.isNumber()) {
      return CellCosts.LEARNT;
    }
    if (Shapes.isDash(text)) {
      return costs.of(Cost.DASH_AMOUNT);
    }
    return Shapes.isMoney(text) ? costs.of(Cost.UNIT_AMOUNT) : Costs.NEVER;
  }

  /** What the amounts, or the points, of the table say of another. */
  int learnt(TableColumn column, Span span) {
    String text = span.text();
    int cost = broken(column, span) + (isRest(text) ? costs.of(Cost.REST_OF_NUMBER) : 0);
    if (column == TableColumn.RATE) {
      return cost;
    }
    cost += column.isAmount() ? same(column, text) : 0;
    boolean any = column.isAmount() && text.equals(NOUGHT);
    return cost + (any ? 0 : decimals(column, Shapes.decimals(text)));
  }

  /** {@code 000}, {@code 05}: no number is printed with a nought before its digits. */
  private static boolean isRest(String text) {
    return text.length() > 1 && text.startsWith(NOUGHT) && Characters.isDigit(text.charAt(1));
  }

  /** An amount of the total again; a short one may be chance. */
  private int same(TableColumn column, String text) {
    if (!habits.total(column).equals(text) || text.length() < 2) {
      return 0;
    }
    return text.length() > LONG_AMOUNT
        ? costs.of(Cost.SAME_AMOUNT)
        : costs.of(Cost.SAME_AMOUNT) / 2;
  }

  /** Most budgets are not changed, and many are spent to the last yuan. */
  int amountInRow(Span span, Span before) {
    boolean same = span.length() > LONG_AMOUNT && span.text().equals(before.text());
    return same ? costs.of(Cost.AMOUNT_AGAIN) : 0;
  }

  /** What it costs that a number is in pieces. */
  private int broken(TableColumn column, Span span) {
    if (span.isWhole() || span.pieceLength() > 0 && span.pieceLength() == habits.width(column)) {
      return 0;
    }
    if (span.isInEvenPieces()) {
      return costs.of(Cost.BROKEN_NUMBER) / 5;
    }
    int decimals = Shapes.decimals(span.text());
    boolean odd = decimals > MONEY_DECIMALS && decimals != habits.decimals(column);
    int fraction = odd ? costs.of(Cost.LONG_FRACTION) : 0;
    if (span.isBrokenNumber()) {
      return fraction;
    }
    return fraction + costs.of(Cost.BROKEN_NUMBER) / (isLongMoney(span) ? 2 : 1);
  }

  /** {@code 12840000|0.00}, {@code 1162507|9}: as long as its column is wide. */
  private static boolean isLongMoney(Span span) {
    return span.lines().size() == 2 && span.pieceLength() >= LONG_PIECE;
  }

  int points(TableColumn column, Span span) {
    if (Shapes.isDash(span.text())) {
      return costs.of(funds ? Cost.DASH_FUND : Cost.DASH_POINTS);
    }
    if (!span.isNumber()) {
      return Costs.NEVER;
    }
    BigDecimal value = span.value();
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      return costs.of(Cost.NO_POINTS);
    }
    int cost = CellCosts.LEARNT;
    if (column == TableColumn.FUND_POINTS && !isUsual(value)) {
      cost += costs.of(Cost.ODD_FUND_POINTS);
    }
    return column == TableColumn.POINTS && value.signum() == 0
        ? cost + costs.of(Cost.NO_WEIGHT)
        : cost;
  }

  private static boolean isUsual(BigDecimal points) {
    return points.compareTo(TEN) == 0 || points.compareTo(TWENTY) == 0;
  }

  private int decimals(TableColumn column, int decimals) {
    int usual = habits.decimals(column);
    if (usual == Habits.UNKNOWN || usual == decimals) {
      return 0;
    }
    boolean odd = decimals > MONEY_DECIMALS || habits.decimalsShare(column) > NEARLY_ALL;
    return costs.of(odd ? Cost.ODD_DECIMALS : Cost.RARE_DECIMALS);
  }

  int rate(Span span) {
    if (Shapes.isDash(span.text())) {
      return costs.of(Cost.DASH_FUND);
    }
    if (!Shapes.isRate(span.text())) {
      return Costs.NEVER;
    }
    if (span.value().compareTo(HIGHEST_RATE) > 0) {
      return costs.of(Cost.NO_POINTS);
    }
    return CellCosts.LEARNT + (span.text().endsWith("%") ? 0 : costs.of(Cost.BARE_RATE));
  }

  /** Executed by annual, if both are printed: in percent, or as a sheet has it, {@code 0.9}. */
  int rateInRow(Span span, CellCosts.RowSoFar row) {
    if (!span.hasValue() || !isSpent(row)) {
      return 0;
    }
    boolean holds = isShare(span.value(), row) || isFraction(span, row);
    return costs.of(holds ? Cost.RATE_HOLDS : Cost.RATE_FAILS);
  }

  private static boolean isSpent(CellCosts.RowSoFar row) {
    Span annual = row.cell(TableColumn.ANNUAL);
    return annual.isNumber()
        && row.cell(TableColumn.EXECUTED).isNumber()
        && annual.value().signum() != 0;
  }

  private static boolean isShare(BigDecimal percent, CellCosts.RowSoFar row) {
    BigDecimal annual = row.cell(TableColumn.ANNUAL).value();
    BigDecimal share = row.cell(TableColumn.EXECUTED).value().multiply(HUNDRED);
    BigDecimal off = share.subtract(percent.multiply(annual)).abs();
    return off.compareTo(RATE_ROUNDING.multiply(annual.abs())) < 0;
  }

  private static boolean isFraction(Span rate, CellCosts.RowSoFar row) {
    return !rate.text().endsWith("%") && isShare(rate.value().multiply(HUNDRED), row);
  }

  /** Points by rate, if both are printed. */
  int fundScoreInRow(Span span, CellCosts.RowSoFar row) {
    Span points = row.cell(TableColumn.FUND_POINTS);
    Span rate = row.cell(TableColumn.RATE);
    boolean alone = !points.isNumber() && !rate.hasValue() && span.isNumber();
    int above = alone ? costs.of(Cost.FUND_SCORE_ALONE) : scoreInRow(span, points);
    if (!span.isNumber() || !points.isNumber() || !rate.hasValue()) {
      return above;
    }
    BigDecimal wanted = points.value().multiply(percent(rate, row)).divide(HUNDRED);
    boolean holds = wanted.subtract(span.value()).abs().compareTo(SCORE_ROUNDING) < 0;
    return above + costs.of(holds ? Cost.FUND_SCORE_HOLDS : Cost.FUND_SCORE_FAILS);
  }

  private static BigDecimal percent(Span rate, CellCosts.RowSoFar row) {
    boolean fraction = isSpent(row) && !isShare(rate.value(), row) && isFraction(rate, row);
    return fraction ? rate.value().multiply(HUNDRED) : rate.value();
  }

  int scoreInRow(Span span, Span points) {
    boolean above =
        span.isNumber() && points.isNumber() && span.value().compareTo(points.value()) > 0;
    return above ? costs.of(Cost.SCORE_ABOVE_POINTS) : 0;
  }
}

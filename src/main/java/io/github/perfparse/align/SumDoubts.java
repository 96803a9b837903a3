package io.github.perfparse.align;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.RestRows;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Marks a table whose own arithmetic says that words of it were laid into the wrong cells. One
 * thing that does not agree may be the agency's mistake; two, or one in a table that has an
 * uncertain cell, rather are ours; and where nothing adds up to anything, such a cell proves none.
 *
 * <pre>
 * 年度资金总额 全年执行数 2, 执行率 95 %; its parts add up to 342     two: the table is marked
 * </pre>
 */
final class SumDoubts {

  /** Totals are printed rounded. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The most that the funds weigh. */
  private static final BigDecimal MOST_FUNDS = BigDecimal.valueOf(20);

  private static final int SHORTEST_LABEL = 3;

  private static final int LONGEST_LABEL = 20;

  private final WordLedger book;
  private int agree;
  private int differ;

  /** Fund rows that may hold the ends of others' numbers. */
  private int torn;

  private SumDoubts(WordLedger book) {
    this.book = book;
  }

  /** Looks at the fund rows. */
  static void ofFunds(WordLedger book, Funding funding) {
    SumDoubts doubts = new SumDoubts(book);
    int line = funding.rows().isEmpty() ? 1 : funding.rows().get(0).line();
    for (Funding.Row row : funding.rows()) {
      doubts.rate(row);
      doubts.isAbove(row.score(), row.points());
    }
    doubts.amounts(funding);
    doubts.mark(Pointer.FUND_ROWS, FundField.SECTION, line);
    boolean pointed = false;
    for (Funding.Row row : funding.rows()) {
      pointed |= row.points().isPresent();
    }
    for (int i = 0; i < funding.rows().size(); i++) {
      doubts.fundRow(i, funding.rows().get(i), pointed);
    }
    if (doubts.torn > 1) {
      book.doubt(Pointer.FUND_ROWS, line, Message.of("doubt.torn-column", doubts.torn));
    }
  }

  /** {@code 金}, {@code 其他资金XX省档案馆}: the end of a label, or one with something behind it. */
  private static boolean isTorn(Funding.Row row) {
    String label = Fold.key(row.label());
    boolean torn = label.length() < SHORTEST_LABEL;
    for (int to = SHORTEST_LABEL; to < label.length() && to < LONGEST_LABEL && !torn; to++) {
      torn = Lexicon.standard().fundRows().exact(label.substring(0, to)).isPresent();
    }
    return torn;
  }

  /**
   * {@code 金 900.75 900.75 900.75}, {@code 0 0 / 0}: amounts of a row that nobody knows may be
   * those of one that is missing; points without an executed amount stand one column aside, and a
   * score without points, where another row has points, may be the end of a number.
   */
  private void fundRow(int index, Funding.Row row, boolean pointed) {
    if (row.kind() == Funding.Kind.UNKNOWN && row.hasAmounts() && isTorn(row)) {
      book.doubt(Pointer.FUND_ROWS, row.line(), Message.of("doubt.piece", row.label()));
    }
    boolean aside = row.points().isPresent() && row.executed().isEmpty();
    if (aside && row.annualBudget().isPresent() && row.initialBudget().isPresent()) {
      doubtRow(index, row, row.points().get());
    }
    if (pointed && row.points().isEmpty() && row.score().isPresent()) {
      doubtRow(index, row, row.score().get());
    }
  }

  private void doubtRow(int index, Funding.Row row, BigDecimal number) {
    torn++;
    Message why = Message.of("doubt.number", number.toPlainString());
    book.doubt(FundField.row(index), row.line(), why);
  }

  /** Looks at the indicators and their total. */
  static void ofIndicators(
      WordLedger book, Funding funding, List<Indicator> indicators, Total total) {
    SumDoubts doubts = new SumDoubts(book);
    int line = indicators.isEmpty() ? 1 : indicators.get(0).line();
    for (Indicator row : indicators) {
      doubts.isAbove(row.score(), row.points());
    }
    for (int i : RestRows.in(indicators)) {
      Message why = Message.of("doubt.rest", indicators.get(i).level3().orElse(""));
      book.doubt(Pointer.of(IndicatorField.SECTION, i - 1, ""), indicators.get(i).line(), why);
    }
    Sums sums = Sums.of(funding, indicators, total, ROUNDING);
    doubts.note(sums.points());
    doubts.note(sums.scores());
    doubts.mark(Pointer.INDICATORS, IndicatorField.SECTION, line);
  }

  private void rate(Funding.Row row) {
    if (row.annualBudget().isEmpty() || row.executed().isEmpty()) {
      return;
    }
    Optional<BigDecimal> rate = row.executionRatePercent();
    BigDecimal annual = row.annualBudget().get();
    boolean none = annual.signum() == 0;
    BigDecimal real =
        none
            ? BigDecimal.ZERO
            : row.executed().get().multiply(HUNDRED).divide(annual, 2, RoundingMode.HALF_UP);
    boolean apart =
        rate.isPresent() && rate.get().subtract(real).abs().compareTo(BigDecimal.ONE) > 0;
    differ += apart || real.compareTo(HUNDRED.add(HUNDRED)) > 0 ? 1 : 0;
  }

  private void isAbove(Optional<BigDecimal> score, Optional<BigDecimal> points) {
    boolean above =
        score.isPresent() && points.isPresent() && score.get().compareTo(points.get()) > 0;
    differ += above ? 1 : 0;
  }

  private void amounts(Funding funding) {
    for (FundField amount : FundField.AMOUNTS) {
      note(Sums.ofAmounts(funding, amount, ROUNDING));
    }
  }

  /** What the totals of a form say; nothing where funds that were not found are a part of them. */
  static Sums sums(Form form) {
    return lacksFunds(form)
        ? Sums.NONE
        : Sums.of(form.funding(), form.indicators(), form.total(), ROUNDING);
  }

  /** Whether the rest of the total may be that of funds which were not found. */
  private static boolean lacksFunds(Form form) {
    return form.funding().rows().isEmpty()
        && (isRest(PartSums.points(form.indicators()), form.total().points())
            || isRest(PartSums.scores(form.indicators()), form.total().score()));
  }

  private static boolean isRest(Optional<BigDecimal> sum, Optional<BigDecimal> total) {
    BigDecimal rest =
        sum.isPresent() && total.isPresent() ? total.get().subtract(sum.get()) : BigDecimal.ZERO;
    return rest.signum() > 0 && rest.compareTo(MOST_FUNDS) <= 0;
  }

  private void note(Sums.Answer sum) {
    agree += sum == Sums.Answer.AGREES ? 1 : 0;
    differ += sum == Sums.Answer.DIFFERS ? 1 : 0;
  }

  private void mark(Pointer table, String section, int line) {
    boolean unproven = differ > 0 || agree == 0;
    if (differ > 1 || unproven && hasUncertainCell(section)) {
      String key = section.equals(FundField.SECTION) ? "doubt.amounts" : "doubt.sums";
      book.doubt(table, line, Message.of(differ > 0 ? key : "doubt.unproven"));
    }
  }

  private boolean hasUncertainCell(String section) {
    for (Repair repair : book.ledger().repairs()) {
      boolean guess =
          repair.kind() == Repair.Kind.ALIGNED_CELL
              || repair.kind() == Repair.Kind.JOINED_FRAGMENT && isNumber(repair.path());
      if (guess && repair.path().section().equals(section)) {
        return true;
      }
    }
    for (Leftover leftover : book.ledger().leftovers()) {
      if (leftover.path().section().equals(section)) {
        return true;
      }
    }
    return false;
  }

  /** A number put together from two lines may be two numbers. */
  private static boolean isNumber(Pointer path) {
    String field = path.field();
    boolean number =
        field.equals(IndicatorField.POINTS.key()) || field.equals(IndicatorField.SCORE.key());
    return number || path.section().equals(FundField.SECTION);
  }
}

package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks the amounts of a fund table whose columns may have changed places: the printed rate is none
 * of what was spent, and that of two other amounts of its row, or the points of the funds.
 *
 * <pre>
 * 年初预算数 全年预算数 全年执行数 执行率      500 is 83.3% of 600: the heads stood on two lines,
 * 600        500        800        83.3%       and were read in another order than the amounts
 * 全年预算数 全年执行数 执行率                  no head stands over the points, and the rate is blank
 * 500        500        10
 * </pre>
 */
final class ExchangedAmounts {

  /** What funds are worth on nearly every form. */
  private static final BigDecimal USUAL_POINTS = BigDecimal.TEN;

  private ExchangedAmounts() {}

  /** What to doubt of the amounts. */
  static List<Repair> of(Funding funding) {
    List<Funding.Row> rows = funding.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (areExchanged(rows.get(i))) {
        return all(rows);
      }
      if (isPoints(rows.get(i))) {
        BigDecimal rate = rows.get(i).executionRatePercent().get();
        Message why = Message.of("doubt.fund-column", rate, FundField.POINTS);
        return List.of(doubt(FundField.RATE, i, rows.get(i).line(), why));
      }
    }
    return List.of();
  }

  private static boolean isPoints(Funding.Row row) {
    Optional<BigDecimal> rate = row.executionRatePercent();
    return rate.isPresent()
        && rate.get().compareTo(USUAL_POINTS) == 0
        && row.points().isEmpty()
        && row.score().isEmpty()
        && !PartSums.isRate(rate, row.executed(), row.annualBudget());
  }

  private static boolean areExchanged(Funding.Row row) {
    for (FundField amount : FundField.AMOUNTS) {
      if (amount.of(row).isEmpty()) {
        return false;
      }
    }
    return !isRateOf(FundField.EXECUTED, row)
        && (isRateOf(FundField.INITIAL_BUDGET, row) || isRateOf(FundField.ANNUAL_BUDGET, row));
  }

  /** Whether the printed rate is the per cent of another amount that this one is. */
  private static boolean isRateOf(FundField part, Funding.Row row) {
    for (FundField whole : FundField.AMOUNTS) {
      if (part != whole
          && PartSums.isRate(row.executionRatePercent(), part.of(row), whole.of(row))) {
        return true;
      }
    }
    return false;
  }

  private static List<Repair> all(List<Funding.Row> rows) {
    List<Repair> doubts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (FundField amount : FundField.AMOUNTS) {
        if (amount.of(rows.get(i)).isPresent()) {
          doubts.add(doubt(amount, i, rows.get(i).line(), Message.of("doubt.amounts")));
        }
      }
    }
    return doubts;
  }

  private static Repair doubt(FundField field, int row, int line, Message why) {
    return new Repair(Repair.Kind.ALIGNED_CELL, field.path(row), line, why);
  }
}

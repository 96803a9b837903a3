package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the amounts of a fund table whose columns may have changed places: the printed rate is none
 * of what was spent, and that of two other amounts of its row.
 *
 * <pre>
 * 年初预算数 全年预算数 全年执行数 执行率      500 is 83.3% of 600: the heads stood on two lines,
 * 600        500        800        83.3%       and were read in another order than the amounts
 * </pre>
 */
final class ExchangedAmounts {

  private static final int PERCENT_DIGITS = 2;

  private ExchangedAmounts() {}

  /** What to doubt of the amounts. */
  static List<Repair> of(Funding funding) {
    for (Funding.Row row : funding.rows()) {
      if (areExchanged(row)) {
        return all(funding.rows());
      }
    }
    return List.of();
  }

  private static boolean areExchanged(Funding.Row row) {
    for (FundField part : FundField.AMOUNTS) {
      if (part.of(row).isEmpty() || row.executionRatePercent().isEmpty()) {
        return false;
      }
    }
    return !isRateOf(FundField.EXECUTED, row)
        && (isRateOf(FundField.INITIAL_BUDGET, row) || isRateOf(FundField.ANNUAL_BUDGET, row));
  }

  /** Whether the printed rate is what that amount is of another one. */
  private static boolean isRateOf(FundField part, Funding.Row row) {
    BigDecimal rate = row.executionRatePercent().get();
    for (FundField whole : FundField.AMOUNTS) {
      if (part != whole && isRate(rate, part.of(row).get(), whole.of(row).get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether that is, to the digits that are printed, the per cent of the whole that a part is. */
  private static boolean isRate(BigDecimal rate, BigDecimal part, BigDecimal whole) {
    BigDecimal difference =
        part.movePointRight(PERCENT_DIGITS).subtract(rate.multiply(whole)).abs();
    BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, rate.scale()));
    return whole.signum() != 0 && difference.compareTo(digit.multiply(whole).abs()) <= 0;
  }

  private static List<Repair> all(List<Funding.Row> rows) {
    List<Repair> doubts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (FundField amount : FundField.AMOUNTS) {
        if (amount.of(rows.get(i)).isPresent()) {
          Message why = Message.of("doubt.amounts");
          int line = rows.get(i).line();
          doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, amount.path(i), line, why));
        }
      }
    }
    return doubts;
  }
}

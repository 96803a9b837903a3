package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
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
          Message why = Message.of("doubt.amounts");
          int line = rows.get(i).line();
          doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, amount.path(i), line, why));
        }
      }
    }
    return doubts;
  }
}

package io.github.perfparse.group;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Sums of 年度资金总额 in yuan. An amount whose unit is not printed may be ten thousand times as much and
 * is not added. The rate is that of the forms that print both budget and expenditure.
 */
public final class Money {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int RATE_DECIMALS = 2;

  private BigDecimal initialBudget = BigDecimal.ZERO;
  private BigDecimal annualBudget = BigDecimal.ZERO;
  private BigDecimal executed = BigDecimal.ZERO;
  private BigDecimal ratedBudget = BigDecimal.ZERO;
  private BigDecimal ratedExecuted = BigDecimal.ZERO;
  private int incomplete;

  void add(Form form) {
    Optional<Funding.Row> row =
        form.funding().unit().isPresent()
            ? form.funding().row(Funding.Kind.TOTAL)
            : Optional.empty();
    if (row.isEmpty()) {
      incomplete++;
      return;
    }
    add(row.get());
  }

  /** A layout that prints one budget only means it for the year. */
  private void add(Funding.Row row) {
    Optional<BigDecimal> budget = row.annualBudget().or(row::initialBudget);
    initialBudget = initialBudget.add(row.initialBudget().orElse(BigDecimal.ZERO));
    annualBudget = annualBudget.add(budget.orElse(BigDecimal.ZERO));
    executed = executed.add(row.executed().orElse(BigDecimal.ZERO));
    if (budget.isEmpty() || row.executed().isEmpty()) {
      incomplete++;
    } else {
      ratedBudget = ratedBudget.add(budget.get());
      ratedExecuted = ratedExecuted.add(row.executed().get());
    }
  }

  /** Σ 年初预算数. */
  public BigDecimal initialBudget() {
    return initialBudget;
  }

  /** Σ 全年预算数, or 年初预算数 in a form that prints no other. */
  public BigDecimal annualBudget() {
    return annualBudget;
  }

  /** Σ 全年执行数. */
  public BigDecimal executed() {
    return executed;
  }

  /** Σ 执行数 ÷ Σ 预算数 in percent, to two decimals; empty where there is no budget. */
  public Optional<BigDecimal> executionRatePercent() {
    return ratedBudget.signum() == 0
        ? Optional.empty()
        : Optional.of(
            ratedExecuted
                .multiply(HUNDRED)
                .divide(ratedBudget, RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  /** Forms whose budget, expenditure or unit of money is not printed. */
  public int incomplete() {
    return incomplete;
  }
}

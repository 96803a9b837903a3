package io.github.perfparse.group;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Sums of 年度资金总额 in yuan. An amount whose unit is not printed may be ten thousand times as much, as
 * may one that was perhaps not read as printed; neither is added. The rate is that of the forms
 * that print both budget and expenditure.
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

  void add(Form form, List<Finding> findings) {
    Optional<Funding.Row> row =
        form.funding().unit().isPresent() && !isDoubtful(form, findings)
            ? form.funding().row(Funding.Kind.TOTAL)
            : Optional.empty();
    if (row.isEmpty()) {
      incomplete++;
      return;
    }
    add(row.get());
  }

  /** Whether a finding that hangs on the reading is about an amount of 年度资金总额. */
  private static boolean isDoubtful(Form form, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.cause() == Cause.READING && isAboutSummed(form, finding)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutSummed(Form form, Finding finding) {
    boolean about = isSummed(form, finding.path());
    for (Finding.Operand operand : finding.operands()) {
      about |= isSummed(form, operand.path());
    }
    return about;
  }

  private static boolean isSummed(Form form, Pointer path) {
    if (!path.section().equals(FundField.SECTION) || path.index() == Pointer.NO_ROW) {
      return path.equals(Pointer.FUND_ROWS);
    }
    boolean isAmount = path.field().isEmpty() || FundField.isAmount(path.field());
    return isAmount && form.funding().rows().get(path.index()).kind() == Funding.Kind.TOTAL;
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

  /** Forms whose budget, expenditure or unit of money is not printed or was perhaps misread. */
  public int incomplete() {
    return incomplete;
  }
}

package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.AmountRounding;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.FundRow;
import io.github.perfparse.check.evidence.Printed;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.FundField;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 执行率 of a fund row against executed ÷ annual budget. */
final class ExecutionRates {

  /** Decimals of the exact rate in messages. */
  private static final int SHOWN = 6;

  private final Examination examination;
  private final FundRow row;
  private final Figure rate;
  private final Figure budget;
  private final Figure executed;

  private ExecutionRates(Examination examination, FundRow row) {
    this.examination = examination;
    this.row = row;
    this.rate = row.cell(FundField.RATE);
    this.budget = row.cell(FundField.ANNUAL_BUDGET);
    this.executed = row.cell(FundField.EXECUTED);
  }

  static List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (FundRow row : examination.figures().fundRows()) {
      ExecutionRates rates = new ExecutionRates(examination, row);
      if (rates.isComplete() && !rates.agree()) {
        findings.add(rates.finding());
      }
    }
    return findings;
  }

  private boolean isComplete() {
    return rate.isPrinted()
        && budget.isPrinted()
        && executed.isPrinted()
        && budget.number().signum() >= 0;
  }

  private boolean agree() {
    if (isOfNoBudget()) {
      return rate.number().signum() == 0;
    }
    return Decimals.isQuotient(rate.number(), percent(), budget.number(), decimals());
  }

  /** As many as are printed; {@code 0.935} that was read as 93.5 has one. */
  private int decimals() {
    int read = rate.number().scale();
    return read <= 0 ? 0 : Math.min(Printed.decimals(rate.text()), read);
  }

  private Finding finding() {
    return isOfNoBudget() ? ofNoBudget() : mismatch();
  }

  private boolean isOfNoBudget() {
    return budget.number().signum() == 0;
  }

  private BigDecimal percent() {
    return executed.number().multiply(Decimals.HUNDRED);
  }

  private Finding ofNoBudget() {
    return about().note().says("rate.of-nothing", rate.name(), rate.number());
  }

  private Finding mismatch() {
    BigDecimal exact = percent().divide(budget.number(), SHOWN, RoundingMode.HALF_UP);
    Draft draft = about().compares(exact, rate.number());
    boolean near = isNear();
    if (near) {
      draft.note();
    }
    Message message =
        Message.of(
            near ? "rate.near" : "rate.wrong",
            rate.name(),
            rate.number(),
            executed.shown(),
            budget.shown(),
            exact,
            rate.number().subtract(exact));
    return draft.says(message.and(ofInitialBudget()));
  }

  private Draft about() {
    return examination.finding(rate).within(examination.tolerance()).using(executed, budget, rate);
  }

  /**
   * Whether the rate is within the tolerance of one that the booked amounts may have had. Each
   * bound is multiplied by its divisor, so that nothing is rounded here.
   */
  private boolean isNear() {
    AmountRounding rounding = AmountRounding.of(examination.form());
    BigDecimal apart = examination.tolerance();
    BigDecimal least = percent().subtract(rounding.of(executed).multiply(Decimals.HUNDRED));
    BigDecimal most = percent().add(rounding.of(executed).multiply(Decimals.HUNDRED));
    BigDecimal largest = budget.number().add(rounding.of(budget));
    BigDecimal smallest = budget.number().subtract(rounding.of(budget));
    return rate.number().add(apart).multiply(largest).compareTo(least) >= 0
        && rate.number().subtract(apart).multiply(smallest).compareTo(most) <= 0;
  }

  private Optional<Message> ofInitialBudget() {
    Figure initial = row.cell(FundField.INITIAL_BUDGET);
    boolean agrees =
        initial.isPrinted()
            && initial.number().signum() > 0
            && Decimals.isQuotient(rate.number(), percent(), initial.number(), decimals());
    return agrees ? Optional.of(Message.of("rate.of-initial", initial.shown())) : Optional.empty();
  }
}

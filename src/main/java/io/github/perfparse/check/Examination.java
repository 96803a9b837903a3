package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import java.math.BigDecimal;

/** One rule's look at one form: what the form says, what came before it, and how to report. */
public final class Examination {

  private final Rule rule;
  private final Severity severity;
  private final BigDecimal tolerance;
  private final Form form;
  private final Figures figures;
  private final Batch batch;

  Examination(
      Rule rule,
      Severity severity,
      RuleSettings settings,
      Form form,
      Figures figures,
      Batch batch) {
    this.rule = rule;
    this.severity = severity;
    this.tolerance = settings.tolerance(rule).orElse(BigDecimal.ZERO);
    this.form = form;
    this.figures = figures;
    this.batch = batch;
  }

  /** The form as it was read. */
  public Form form() {
    return form;
  }

  Figures figures() {
    return figures;
  }

  Batch batch() {
    return batch;
  }

  /** How far apart two numbers may be under the user's settings. */
  BigDecimal tolerance() {
    return tolerance;
  }

  /** Begins a finding about a value of the form. */
  Draft finding(Figure subject) {
    return new Draft(rule.id(), severity, subject);
  }
}

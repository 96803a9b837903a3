package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.form.Form;
import java.math.BigDecimal;

/**
 * One rule's look at one form: what the form says, what came before it, and how to report.
 *
 * @param active the rule as the user wants it
 * @param batch the forms before it
 */
public record Examination(ActiveRule active, Form form, Figures figures, Batch batch) {

  /** How far apart two numbers may be under the user's settings. */
  public BigDecimal tolerance() {
    return active.tolerance();
  }

  /** Begins a finding about a value of the form. */
  public Draft finding(Figure subject) {
    return new Draft(active.rule().id(), active.severity(), subject);
  }
}

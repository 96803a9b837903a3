package io.github.perfparse.run;

import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Screening;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.correction.Corrections;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import java.util.Optional;
import java.util.function.Consumer;

/** What is made of what stands in the forms. */
public record Judgement(
    RuleSettings rules,
    Screening screening,
    FailOn failOn,
    Doubtful doubtful,
    Optional<Corrections> corrections) {

  /** What becomes of forms that were refused because their reading would be a guess. */
  public enum Doubtful {
    /** They give no record. */
    LEFT_OUT,
    /** They give the record all the same, marked as refused. */
    KEPT;

    /** The form to go on with; empty if there is none. */
    Optional<Form> form(Outcome outcome) {
      if (outcome instanceof Form form) {
        return Optional.of(form);
      }
      if (this == KEPT && outcome instanceof Refusal refusal && refusal.readAs().isPresent()) {
        return Optional.of(refusal.readAs().get().refusedFor(refusal.reason()));
      }
      return Optional.empty();
    }
  }

  /** Every rule as it comes, everything shown, nothing to fail on. */
  public static final Judgement DEFAULT =
      new Judgement(
          RuleSettings.DEFAULT, Screening.NONE, FailOn.NEVER, Doubtful.LEFT_OUT, Optional.empty());

  /** The same, and every finding is told to the listener. */
  public Judgement toldTo(Consumer<BaselineEntry> listener) {
    Screening told = new Screening(screening.least(), screening.baseline(), Optional.of(listener));
    return new Judgement(rules, told, failOn, doubtful, corrections);
  }

  /** The same with another word on forms that were refused. */
  public Judgement with(Doubtful other) {
    return new Judgement(rules, screening, failOn, other, corrections);
  }

  /** The same of forms with values that people gave. */
  public Judgement with(Optional<Corrections> given) {
    return new Judgement(rules, screening, failOn, doubtful, given);
  }
}

package io.github.perfparse.run;

import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Screening;
import io.github.perfparse.check.rule.RuleSettings;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is made of what stands in the forms.
 *
 * @param rules how the rules are run
 * @param screening which findings are shown
 * @param failOn from which findings on to fail
 */
public record Judgement(RuleSettings rules, Screening screening, FailOn failOn) {

  /** Every rule as it comes, everything shown, nothing to fail on. */
  public static final Judgement DEFAULT =
      new Judgement(RuleSettings.DEFAULT, Screening.NONE, FailOn.NEVER);

  /** The same, and every finding is told to the listener. */
  public Judgement toldTo(Consumer<BaselineEntry> listener) {
    Screening told = new Screening(screening.least(), screening.baseline(), Optional.of(listener));
    return new Judgement(rules, told, failOn);
  }
}

package io.github.perfparse.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as the user wants it, the same for all forms of a run.
 *
 * @param rule the rule
 * @param severity how much a finding of it weighs
 * @param tolerance how far apart two numbers may be; 0 for a rule that compares none
 */
record ActiveRule(Rule rule, Severity severity, BigDecimal tolerance) {

  /** Every rule that is not off, in the order of {@link Rules#ALL}. */
  static List<ActiveRule> all(RuleSettings settings) {
    List<ActiveRule> active = new ArrayList<>(Rules.ALL.size());
    for (Rule rule : Rules.ALL) {
      Optional<Severity> severity = settings.severity(rule);
      if (severity.isPresent()) {
        BigDecimal tolerance = settings.tolerance(rule).orElse(BigDecimal.ZERO);
        active.add(new ActiveRule(rule, severity.get(), tolerance));
      }
    }
    return active;
  }
}

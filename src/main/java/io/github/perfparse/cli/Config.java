package io.github.perfparse.cli;

import io.github.perfparse.check.RuleSettings;
import io.github.perfparse.check.Severity;
import java.util.Optional;

/**
 * What a project's settings file says.
 *
 * @param rules how the rules are run
 * @param minSeverity the least severity that is shown
 * @param failOn from which findings on to fail
 * @param baseline the name of the baseline
 */
record Config(
    RuleSettings rules,
    Optional<Severity> minSeverity,
    Optional<FailOn> failOn,
    Optional<String> baseline) {

  /** A file that says nothing. */
  static final Config EMPTY =
      new Config(RuleSettings.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty());

  Config with(RuleSettings changed) {
    return new Config(changed, minSeverity, failOn, baseline);
  }

  Config withMinSeverity(Severity least) {
    return new Config(rules, Optional.of(least), failOn, baseline);
  }

  Config withFailOn(FailOn least) {
    return new Config(rules, minSeverity, Optional.of(least), baseline);
  }

  Config withBaseline(String name) {
    return new Config(rules, minSeverity, failOn, Optional.of(name));
  }
}

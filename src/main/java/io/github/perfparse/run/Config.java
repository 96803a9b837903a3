package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.RuleSettings;
import java.util.Optional;

/**
 * What a project's settings file says.
 *
 * @param rules how the rules are run
 * @param minSeverity the least severity that is shown
 * @param failOn from which findings on to fail
 * @param baseline the name of the baseline
 */
public record Config(
    RuleSettings rules,
    Optional<Severity> minSeverity,
    Optional<FailOn> failOn,
    Optional<String> baseline) {

  /** A file that says nothing. */
  public static final Config EMPTY =
      new Config(RuleSettings.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty());

  public Config with(RuleSettings changed) {
    return new Config(changed, minSeverity, failOn, baseline);
  }

  public Config withMinSeverity(Severity least) {
    return new Config(rules, Optional.of(least), failOn, baseline);
  }

  public Config withFailOn(FailOn least) {
    return new Config(rules, minSeverity, Optional.of(least), baseline);
  }

  public Config withBaseline(String name) {
    return new Config(rules, minSeverity, failOn, Optional.of(name));
  }
}

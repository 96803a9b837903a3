package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.say.Keyed;
import java.util.Set;

/** From which findings on a run that went well exits with {@link ExitCode#FINDINGS}. */
public enum FailOn implements Keyed {
  NEVER(Set.of()),
  INFO(Set.of(Severity.INFO, Severity.WARNING, Severity.ERROR)),
  WARNING(Set.of(Severity.WARNING, Severity.ERROR)),
  ERROR(Set.of(Severity.ERROR));

  private final Set<Severity> severities;

  FailOn(Set<Severity> severities) {
    this.severities = severities;
  }

  /** Whether one of these severities, those of the findings, weighs enough. */
  boolean isReachedBy(Set<Severity> found) {
    for (Severity severity : severities) {
      if (found.contains(severity)) {
        return true;
      }
    }
    return false;
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return key();
  }
}

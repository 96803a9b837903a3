package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Severity;
import java.util.Set;

/** From which findings on a run that went well exits with {@link ExitCode#FINDINGS}. */
public enum FailOn {
  NEVER("never", Set.of()),
  INFO("info", Set.of(Severity.INFO, Severity.WARNING, Severity.ERROR)),
  WARNING("warning", Set.of(Severity.WARNING, Severity.ERROR)),
  ERROR("error", Set.of(Severity.ERROR));

  private final String key;
  private final Set<Severity> severities;

  FailOn(String key, Set<Severity> severities) {
    this.key = key;
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
    return key;
  }
}

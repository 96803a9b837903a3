package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.say.Keyed;
import java.util.Set;

/**
 * From which findings on a run that went well exits with {@link ExitCode#FINDINGS}: all but the
 * first are called as the {@link Severity} is.
 */
public enum FailOn implements Keyed {
  NEVER,
  INFO,
  WARNING,
  ERROR;

  /** Whether one of these severities, those of the findings, weighs enough. */
  boolean isReachedBy(Set<Severity> found) {
    for (Severity severity : found) {
      if (this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0) {
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

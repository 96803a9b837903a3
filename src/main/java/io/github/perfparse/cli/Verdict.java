package io.github.perfparse.cli;

import io.github.perfparse.check.Report;

/** Adds up to an exit code how the inputs of a run ended. */
final class Verdict {

  private final FailOn failOn;
  private boolean broken;

  Verdict(FailOn failOn) {
    this.failOn = failOn;
  }

  /** Notes how an input ended. */
  void add(Ending ending) {
    broken |= ending.mistake().isPresent();
  }

  ExitCode of(Report report) {
    if (broken) {
      return ExitCode.INTERNAL;
    }
    if (report.forms() == 0) {
      return ExitCode.NOTHING_USABLE;
    }
    if (!report.failed().isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}

package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Screen;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.files.NotRead;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.talk.Ending;
import java.util.ArrayList;
import java.util.List;

/** Adds up what a run amounts to. */
final class Account {

  private final Judgement judgement;
  private final NotRead notRead;
  private final Screen screen;
  private final Tally tally = new Tally();
  private final List<String> done = new ArrayList<>();
  private boolean broken;

  Account(Judgement judgement, NotRead notRead) {
    this.notRead = notRead;
    this.judgement = judgement;
    this.screen = new Screen(judgement.screening());
  }

  /** The same check, with only those of its findings that are shown. */
  Library.FormCheck screened(Library.FormCheck check) {
    return new Screened(check, screen);
  }

  private record Screened(Library.FormCheck check, Screen screen) implements Library.FormCheck {

    @Override
    public List<Finding> check(Form form) {
      return screen.shown(form, check.check(form));
    }
  }

  void opened() {
    tally.opened();
  }

  void add(Form form, List<Finding> findings) {
    tally.add(form, findings);
  }

  void refused(Refusal refusal) {
    tally.refused(refusal);
  }

  void ended(Source source, Ending ending) {
    broken |= ending.mistake().isPresent();
    if (ending.failure().isPresent()) {
      tally.failed(ending.failure().get());
    } else if (judgement.screening().baseline().isPresent()) {
      // Only a baseline asks for the names: without one a run may be of any length.
      done.add(source.name());
    }
  }

  Summary summary() {
    tally.notRead(notRead.counts());
    return screen.summary(tally.report(), done);
  }

  ExitCode exitCode(Report report) {
    if (broken) {
      return ExitCode.INTERNAL;
    }
    if (report.forms() == 0) {
      return ExitCode.NOTHING_USABLE;
    }
    if (!report.failed().isEmpty() || !report.refused().isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    return judgement.failOn().isReachedBy(screen.counting()) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}

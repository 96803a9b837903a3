package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.files.NotRead;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.run.talk.Ending;
import io.github.perfparse.run.talk.Narrator;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.text.ReadSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the forms of all inputs, in their order, to what the run writes for all together; a bad
 * input stops no other.
 */
public final class Extraction implements Results {

  /**
   * How to read and judge.
   *
   * @param depth how much to say of a mistake of the program's own
   */
  public record Settings(ReadSettings reading, Judgement judgement, Talk.Depth depth) {}

  private final Account account;
  private final List<Sink> sinks;
  private final Narrator narrator;

  /**
   * Begins a run.
   *
   * @param notRead what is left alone in folders; complete when the last input has ended
   * @param sinks what to write; none takes its place before all are complete
   */
  Extraction(Judgement judgement, NotRead notRead, List<Sink> sinks, Narrator narrator) {
    this.account = new Account(judgement, notRead);
    this.sinks = List.copyOf(sinks);
    this.narrator = narrator;
  }

  /**
   * Takes forms, checks them and gives them to the results, of which this extraction is the end.
   */
  Intake intake(Library library, Judgement judgement, Results results) {
    Library.FormCheck check = account.screened(library.checks().apply(judgement.rules()));
    return new Checking(check, judgement, results);
  }

  /**
   * Writes what comes after the last form.
   *
   * @return what the run amounts to
   */
  ExitCode finish() {
    Summary summary = account.summary();
    for (Sink sink : sinks) {
      sink.close(summary);
    }
    for (Sink sink : sinks) {
      sink.commit();
    }
    narrator.finish(summary.report());
    return account.exitCode(summary.report());
  }

  @Override
  public void opened(Source source) {
    account.opened();
  }

  @Override
  public void form(Form form, List<Finding> findings) {
    account.add(form, findings);
    narrator.form(findings);
    for (Sink sink : sinks) {
      sink.form(form, findings);
    }
  }

  @Override
  public void refused(Refusal refusal) {
    account.refused(refusal);
    narrator.refused(refusal);
    for (Sink sink : sinks) {
      sink.refused(refusal);
    }
  }

  @Override
  public void ended(Source source, Ending ending) {
    account.ended(source, ending);
    if (ending.failure().isPresent()) {
      narrator.failed(source, ending);
    } else {
      narrator.done(source, ending);
    }
  }

  /** As {@link #ended}, of an input whose output is kept, though it may have changed since. */
  void skipped(Source source, Path output) {
    account.ended(source, Ending.DONE);
    if (new Input(source.name()).isNewer(output)) {
      narrator.stale(source);
    }
    narrator.skipped(source);
  }
}

package io.github.perfparse.run.talk;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.files.NotRead;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells how a run goes: a line for each input that failed and each form that was refused, and as
 * much more as is wanted. Standard output is no business of its.
 *
 * <pre>
 * perfparse: reports/a.txt:9: refused: its cells cannot be told apart: name the .docx …
 * perfparse: reports/b.txt:2: is binary; name a text
 * perfparse: 30 files: 28 done, 1 failed, 1 skipped, 12 not read; 54 forms, 1 refused, 17 findings; 0.4 s
 * perfparse: failed: reports/b.txt
 * perfparse: not read: 12 .wps
 * </pre>
 */
public final class Narrator {

  /** How much is told. */
  public enum Loudness {
    /** Only what failed. */
    FAILURES,
    /** Also what it came to in the end, and on a terminal how far it is. */
    SUMMARY,
    /** Also each file. */
    FILES
  }

  private static final int NAMES = 20;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Talk talk;
  private final Talk.Depth depth;
  private final Loudness loudness;
  private final Optional<ProgressLine> progress;
  private final long begun = System.nanoTime();
  private final List<String> failed = new ArrayList<>();
  private final Progress count = new Progress();
  private int forms;
  private int refused;
  private int findings;

  public Narrator(Talk talk, Talk.Depth depth, Loudness loudness, Optional<ProgressLine> progress) {
    this.talk = talk;
    this.depth = depth;
    this.loudness = loudness;
    this.progress = progress;
  }

  /** For a run that needs no telling but of failures. */
  public static Narrator ofFailures(Talk talk, Talk.Depth depth) {
    return new Narrator(talk, depth, Loudness.FAILURES, Optional.empty());
  }

  /** The current input has one more form. */
  public void form(List<Finding> found) {
    forms++;
    findings += found.size();
    count.addForm();
    tick();
  }

  /** The current input has a form that is refused. */
  public void refused(Refusal refusal) {
    refused++;
    erase();
    talk.say(refusal);
    tick();
  }

  public void done(Source source, Ending ending) {
    count.addDone();
    if (ending.mistake().isPresent()) {
      erase();
      talk.trace(ending.mistake().get(), depth);
    }
    ended(source, Message.of("text", counted(forms, refused, findings)));
  }

  /** {@code 54 forms, 1 refused, 17 findings}. */
  private static Series counted(int forms, int refused, int findings) {
    List<Message> clauses = new ArrayList<>();
    clauses.add(Message.counted("sum.forms", forms, forms));
    if (refused > 0) {
      clauses.add(Message.of("sum.refused", refused));
    }
    clauses.add(Message.counted("sum.findings", findings, findings));
    return new Series("series.clauses", clauses);
  }

  public void skipped(Source source) {
    count.addSkipped();
    ended(source, Message.of("file.skipped"));
  }

  /** An input was changed after its output, which is kept. */
  public void stale(Source source) {
    erase();
    talk.say(source.name(), Message.of("file.stale"));
  }

  public void failed(Source source, Ending ending) {
    count.addFailed();
    if (failed.size() < NAMES) {
      failed.add(source.name());
    }
    erase();
    Failure failure = ending.failure().orElseThrow();
    if (ending.mistake().isPresent()) {
      talk.say(failure, ending.mistake().get(), depth);
    } else {
      talk.say(failure);
    }
    next();
  }

  private void ended(Source source, Message sentence) {
    if (loudness == Loudness.FILES) {
      erase();
      talk.say(source.name(), sentence);
    }
    next();
  }

  private void next() {
    forms = 0;
    refused = 0;
    findings = 0;
    tick();
  }

  private void tick() {
    if (progress.isPresent()) {
      progress.get().show(count);
    }
  }

  private void erase() {
    if (progress.isPresent()) {
      progress.get().erase();
    }
  }

  /** A file in a folder is left alone, for the reason of that key. */
  public void notRead(String key, Path path) {
    if (key.equals(NotRead.OWN_OUTPUT)) {
      erase();
      talk.say(path.toString(), Message.of("left.own-file"));
    } else if (loudness == Loudness.FILES) {
      erase();
      Optional<Message> advice = LeftAlone.advice(NotRead.endingOf(path));
      talk.say(
          path.toString(),
          advice
              .map(way -> Message.of("left.file-advice", way))
              .orElseGet(() -> Message.of("left.file")));
    }
  }

  /** The run came to its end. That files were not read is told however quiet it is to be. */
  public void finish(Report report) {
    erase();
    if (loudness != Loudness.FAILURES) {
      sum(report);
    }
    if (!report.notRead().isEmpty()) {
      talk.say(Message.of("left.not-read", LeftAlone.spoken(report.notRead())));
      LeftAlone.advice(report.notRead()).forEach(talk::say);
    }
  }

  private void sum(Report report) {
    double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
    int all = report.bySeverity().values().stream().mapToInt(Integer::intValue).sum();
    List<Message> files = new ArrayList<>(List.of(count.files()));
    if (!report.notRead().isEmpty()) {
      files.add(Message.of("sum.not-read", LeftAlone.count(report.notRead())));
    }
    talk.say(
        Message.of(
            "sum.line",
            new Series("series.clauses", files),
            counted(report.forms(), report.refused().size(), all),
            String.format(Locale.ROOT, "%.1f", seconds)));
    if (!failed.isEmpty()) {
      Series names = new Series("series.comma", failed);
      int more = count.failed() - failed.size();
      talk.say(
          more > 0 ? Message.of("sum.failed-more", names, more) : Message.of("sum.failed", names));
    }
  }

  /** The run was stopped; {@code key} is that of the sentence that says so. */
  public void stopped(String key) {
    progress.ifPresent(ProgressLine::end);
    if (loudness != Loudness.FAILURES) {
      talk.say(Message.of(key, count.files()));
    }
  }
}

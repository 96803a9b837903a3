package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.check.Tally;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Checks the forms of all inputs and writes those of each to a file of its own; beside them the
 * findings and the report of all together, which come last. An input that fails has no output.
 *
 * <p>An output that is to be kept is not written, but its input is read all the same: so findings
 * and report tell of the whole batch, however often it was interrupted.
 */
final class FolderExtraction implements Results {

  private final ExtractSettings settings;
  private final OutputFolder folder;
  private final Outputs outputs;
  private final OnExists onExists;
  private final Narrator narrator;
  private final Verdict verdict;
  private final CombinedFiles combined;
  private final Tally tally = new Tally();
  private Optional<FileOutput> current = Optional.empty();
  private Optional<IOException> refusal = Optional.empty();

  /** Begins the outputs of a run; a test begins some that fail. */
  interface Outputs {
    Output open(Path target) throws IOException;
  }

  FolderExtraction(
      ExtractSettings settings,
      OutputFolder folder,
      Outputs outputs,
      OnExists onExists,
      Narrator narrator)
      throws IOException {
    this.settings = settings;
    this.folder = folder;
    this.outputs = outputs;
    this.onExists = onExists;
    this.narrator = narrator;
    this.verdict = new Verdict(settings.failOn());
    this.combined = CombinedFiles.open(folder, outputs, settings.format());
  }

  @Override
  public void opened(Source source) {
    tally.opened();
    Path target = folder.target(source.target());
    current = isKept(target) ? Optional.empty() : Optional.of(new FileOutput(settings, target));
  }

  private boolean isKept(Path target) {
    return onExists == OnExists.SKIP && Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void form(Form form, List<Finding> findings) {
    tally.add(form, findings);
    narrator.form(findings);
    combined.add(form, findings);
    if (current.isEmpty() || refusal.isPresent()) {
      return;
    }
    try {
      current.get().add(form, findings, outputs);
    } catch (IOException e) {
      refuse(e);
    }
  }

  @Override
  public void ended(Source source, Ending ending) {
    Ending all = ending.failure().isPresent() ? ending : close(source);
    verdict.add(all);
    if (all.failure().isPresent()) {
      tally.failed(all.failure().get());
      narrator.failed(source, all);
    } else if (current.isPresent()) {
      narrator.done(source);
    } else {
      narrator.skipped(source);
    }
    close();
    refusal = Optional.empty();
  }

  private Ending close(Source source) {
    if (current.isEmpty()) {
      return Ending.DONE;
    }
    try {
      if (refusal.isEmpty()) {
        current.get().commit(onExists);
      }
    } catch (IOException e) {
      refuse(e);
    }
    return refusal.map(e -> Ending.failed(failure(source, e))).orElse(Ending.DONE);
  }

  private Report.Failure failure(Source source, IOException e) {
    String target = folder.target(source.target()).toString();
    String error = "its output " + target + " cannot be written: " + Failures.sentence(e);
    return new Report.Failure(source.name(), 0, error);
  }

  /** One name that cannot be had is that input's bad luck; a disk that is full is everyone's. */
  private void refuse(IOException e) {
    if (!(e instanceof FileSystemException) || folder.isFull() || Interruption.isUnderWay()) {
      throw new OutputException(current.orElseThrow().target().toString(), e);
    }
    refusal = Optional.of(e);
  }

  /**
   * Writes what comes after the last input.
   *
   * @return what the run amounts to
   * @throws OutputException if it cannot be written
   */
  ExitCode finish() {
    Report report = tally.report();
    combined.finish(report);
    narrator.finish(report);
    return verdict.of(report);
  }

  /** Takes back what is not complete. */
  void close() {
    current.ifPresent(FileOutput::close);
    current = Optional.empty();
  }

  /** Takes back everything that is not complete, at the end of the run. */
  void closeAll() {
    close();
    combined.close();
  }
}

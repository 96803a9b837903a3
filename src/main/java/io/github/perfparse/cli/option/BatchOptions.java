package io.github.perfparse.cli.option;

import io.github.perfparse.files.Selection;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.talk.Narrator;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Option;

/** The options of a run over many files. */
public final class BatchOptions {

  @Option(names = "--include", paramLabel = "GLOB")
  private List<String> include = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "GLOB")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  /** What the options say, once they are found to agree. */
  public BatchRun.Settings settings() {
    if (quiet && verbose) {
      throw new WrongUsage("usage.exclude", "--quiet", "--verbose");
    }
    if (jobs.orElse(1) < 1) {
      throw new WrongUsage("usage.jobs");
    }
    int usual = Runtime.getRuntime().availableProcessors();
    return new BatchRun.Settings(selection(), jobs.orElse(usual), loudness());
  }

  /** Tells, where much is wanted to be told, which settings hold. */
  public void tell(Talk talk, String settingsFile) {
    if (verbose && !settingsFile.isEmpty()) {
      talk.say(settingsFile, Message.of("file.settings"));
    }
  }

  private Optional<Narrator.Loudness> loudness() {
    if (quiet) {
      return Optional.of(Narrator.Loudness.FAILURES);
    }
    return verbose ? Optional.of(Narrator.Loudness.FILES) : Optional.empty();
  }

  private Selection selection() {
    try {
      return new Selection(include, exclude);
    } catch (PatternSyntaxException e) {
      throw new WrongUsage("usage.glob", e.getPattern(), e.getDescription());
    }
  }
}

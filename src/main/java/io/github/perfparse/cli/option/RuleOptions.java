package io.github.perfparse.cli.option;

import io.github.perfparse.check.RuleWords;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Screening;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.cli.option.ConfigReader.Config;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.io.Names;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.SettingsFile;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.say.Failure;
import io.github.perfparse.write.baseline.BaselineException;
import io.github.perfparse.write.baseline.BaselineReader;
import io.github.perfparse.write.baseline.BaselineWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that judges forms. What they say wins over a settings file. */
public final class RuleOptions {

  @Option(names = "--rule", paramLabel = "ID=SEVERITY", completionCandidates = RuleWords.Ids.class)
  private List<String> severities = new ArrayList<>();

  @Option(
      names = "--tolerance",
      paramLabel = "ID=NUMBER",
      completionCandidates = RuleWords.Ids.class)
  private List<String> tolerances = new ArrayList<>();

  @Option(names = "--min-severity", paramLabel = "SEVERITY")
  private Optional<Severity> minSeverity = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE")
  private Optional<String> config = Optional.empty();

  @Option(names = "--baseline", paramLabel = "FILE")
  private Optional<String> baseline = Optional.empty();

  @Option(names = "--write-baseline", paramLabel = "FILE")
  private Optional<String> newBaseline = Optional.empty();

  /**
   * What the options and the settings file say.
   *
   * @param failOn the command's own {@code --fail-on}, if given
   * @param usual what the command does without it
   * @param inputs what was named, beside which a settings file may stand
   */
  public Judgement judgement(Optional<FailOn> failOn, FailOn usual, List<String> inputs) {
    String settings = settingsFile(inputs);
    Config file = settings.isEmpty() ? Config.EMPTY : ConfigReader.read(settings);
    Optional<String> accepted = baseline.isPresent() ? baseline : file.baseline();
    Screening screening =
        new Screening(
            minSeverity.orElse(file.minSeverity().orElse(Severity.INFO)),
            accepted.isPresent() ? Optional.of(entries(accepted.get())) : Optional.empty(),
            Optional.empty());
    FailOn least = failOn.orElse(file.failOn().orElse(usual));
    return new Judgement(
        rules(file.rules()),
        screening,
        newBaseline.isPresent() ? FailOn.NEVER : least,
        Judgement.Doubtful.LEFT_OUT,
        Optional.empty());
  }

  /** The settings file that was named, or else found; blank if there is none. */
  public String settingsFile(List<String> inputs) {
    return config.isPresent() ? config.get() : SettingsFile.find(inputs);
  }

  /**
   * Adds the baseline to what the run writes, if one is asked for.
   *
   * @return the judgement that tells it of every finding
   */
  public Judgement recorded(Judgement judgement, Outputs outputs, List<Sink> sinks) {
    if (newBaseline.isEmpty()) {
      return judgement;
    }
    Output output = outputs.open(newBaseline.get());
    BaselineWriter writer = new BaselineWriter(output.stream());
    sinks.add(new Sink(output, writer));
    return judgement.toldTo(writer::add);
  }

  private RuleSettings rules(RuleSettings settings) {
    boolean isChanged = !severities.isEmpty() || !tolerances.isEmpty();
    return isChanged ? RuleChanges.changed(settings, severities, tolerances) : settings;
  }

  private static List<BaselineEntry> entries(String name) {
    try (InputStream in = Files.newInputStream(Names.path(name))) {
      return BaselineReader.read(in);
    } catch (BaselineException e) {
      throw new BadFileException(name, e.line(), e.told());
    } catch (IOException e) {
      throw new BadFileException(name, Failure.sentence(e));
    }
  }
}

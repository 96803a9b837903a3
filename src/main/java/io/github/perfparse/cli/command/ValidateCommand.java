package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.ColorOption;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.Outputs;
import io.github.perfparse.cli.option.PlainOptions;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.cli.option.RefusedOption;
import io.github.perfparse.cli.option.ReportNames;
import io.github.perfparse.cli.option.RuleOptions;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Extraction;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.base.ReportStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse validate}: dumps in, a report of what does not add up out. */
@Command(name = "validate")
public final class ValidateCommand implements FormCommand {

  private final Environment environment;

  @Mixin private final InputOptions input;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<ReportFormat> format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Outputs.STANDARD)
  private String output;

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private Optional<FailOn> failOn = Optional.empty();

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Mixin private final ColorOption color = new ColorOption();
  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private final RefusedOption refused = new RefusedOption();
  @Mixin private final BatchOptions batch = new BatchOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  public ValidateCommand(Environment environment) {
    this(environment, new PlainOptions());
  }

  /** With these options, and no other. */
  public ValidateCommand(Environment environment, PlainOptions plain) {
    this.environment = environment;
    this.input = new InputOptions(plain);
    this.format = plain.format(ReportFormat.class);
    this.output = plain.output().orElse(Outputs.STANDARD);
  }

  @Override
  public Integer call() throws IOException {
    Judgement judgement =
        corrections.with(
            rules.judgement(failOn, FailOn.ERROR, input.names()).with(refused.doubtful()));
    ReportFormat shape = ReportNames.format(format, output);
    BatchRun.Settings many = batch.settings();
    batch.tell(environment.talk(), rules.settingsFile(input.names()));
    List<Input> inputs = input.inputs(environment.streams());
    try (Outputs outputs = new Outputs(environment.streams(), inputs)) {
      List<Sink> sinks = new ArrayList<>();
      Output out = outputs.open(output);
      sinks.add(Sink.report(out, shape, style(shape, out)));
      Extraction.Settings settings =
          reading.settings(rules.recorded(judgement, outputs, sinks), common.depth());
      Environment named = input.in(environment);
      Environment reader = shape.quotesLines() ? named.quoting().hashing() : named;
      BatchRun run = new BatchRun(reader, settings, many, input.names());
      return run.run(sinks, Outputs.files(List.of(Optional.of(output)))).code();
    }
  }

  private ReportStyle style(ReportFormat shape, Output out) {
    Language language = shape.isForPeople() ? common.language() : common.ofPrograms();
    return new ReportStyle(color.on(out, environment.streams()), language);
  }
}

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
import io.github.perfparse.run.ExitCode;
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
@Command(
    name = "validate",
    header = "Report where the numbers of the forms do not add up.",
    description =
        "Read self-evaluation forms (财政项目支出绩效自评表) from text dumps and report where their numbers"
            + " do not add up, whose mistake it is, and every number that shows it.",
    footer = {
      "  perfparse validate form.txt",
      "  perfparse validate --min-severity warning dumps/*.txt",
      "  perfparse validate -o report.html dumps/*.txt",
      "  perfparse validate -o report.sarif dumps/*.txt",
      "  perfparse validate --rule category-weights=off --config project.properties *.txt",
      "  perfparse validate --tolerance score-total-mismatch=0.05 form.txt",
      "  perfparse validate --write-baseline accepted.json dumps/*.txt",
      "  perfparse validate --baseline accepted.json dumps/*.txt"
    })
public final class ValidateCommand implements FormCommand {

  private final Environment environment;

  @Mixin private final InputOptions input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How to write the report: ${COMPLETION-CANDIDATES}. Default: what the end of the output's"
              + " name says, or text.")
  private Optional<ReportFormat> format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Outputs.STANDARD,
      description =
          "Write the report to FILE instead of standard output. FILE is replaced when everything is"
              + " written, and stays as it was if that fails.")
  private String output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if there is a finding of this severity or above: ${COMPLETION-CANDIDATES}."
              + " Default: error.")
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
      ExitCode code = run.run(sinks, Outputs.files(List.of(Optional.of(output))));
      return CorrectionOptions.told(code, judgement, environment.talk()).code();
    }
  }

  private ReportStyle style(ReportFormat shape, Output out) {
    Language language = shape.isForPeople() ? common.language() : common.ofPrograms();
    return new ReportStyle(color.on(out, environment.streams()), language);
  }
}

package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.ColorOption;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.Outputs;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
public final class ValidateCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec command;
  @Mixin private InputOptions input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How to write the report: ${COMPLETION-CANDIDATES}. Default: what the end of the output's"
              + " name says, or text.")
  private Optional<ReportFormat> format = Optional.empty();

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

  @Mixin private RuleOptions rules;

  @Mixin private ColorOption color;
  @Mixin private CorrectionOptions corrections;
  @Mixin private RefusedOption refused;
  @Mixin private BatchOptions batch;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  public ValidateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Judgement judgement =
        corrections.with(
            rules.judgement(failOn, FailOn.ERROR, input.names()).with(refused.doubtful()));
    ReportFormat shape = ReportNames.format(format, output, command);
    BatchRun.Settings many = batch.settings();
    batch.tell(environment.talk(), rules.settingsFile(input.names()));
    List<Input> inputs = input.inputs(environment.streams());
    try (Outputs outputs = new Outputs(command, environment.streams(), inputs)) {
      List<Sink> sinks = new ArrayList<>();
      Output out = outputs.open(output);
      sinks.add(Sink.report(out, shape, style(shape, out)));
      Extraction.Settings settings =
          reading.settings(rules.recorded(judgement, outputs, sinks), common.depth());
      Environment named = input.in(environment);
      Environment reader = shape.quotesLines() ? named.quoting().hashing() : named;
      ExitCode code = run(new BatchRun(reader, settings, many, input.names()), sinks);
      return CorrectionOptions.told(code, judgement, environment.talk()).code();
    }
  }

  private ReportStyle style(ReportFormat shape, Output out) {
    Language language = shape.isForPeople() ? common.language() : common.ofPrograms();
    return new ReportStyle(color.on(out, environment.streams()), language);
  }

  private ExitCode run(BatchRun run, List<Sink> sinks) {
    List<Path> files = Outputs.files(List.of(Optional.of(output)));
    return InputOptions.reading(command, () -> run.run(sinks, files));
  }
}

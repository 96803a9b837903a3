package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.FolderOptions;
import io.github.perfparse.cli.option.FormatOptions;
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
import io.github.perfparse.run.io.OutputFolder;
import io.github.perfparse.run.io.Shape;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.base.Color;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.ReportStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse extract}: dumps in, forms out. */
@Command(name = "extract")
public final class ExtractCommand implements FormCommand {

  private final Environment environment;

  @Mixin private final InputOptions input;

  @Mixin private final FormatOptions formatOptions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Optional<String> output;

  @Option(names = "--report", paramLabel = "FILE")
  private Optional<String> report = Optional.empty();

  @Option(names = "--provenance")
  private boolean provenance;

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private final FolderOptions folders = new FolderOptions();
  @Mixin private final RefusedOption refused = new RefusedOption();
  @Mixin private final BatchOptions batch = new BatchOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  public ExtractCommand(Environment environment) {
    this(environment, new PlainOptions());
  }

  /** With these options, and no other. */
  public ExtractCommand(Environment environment, PlainOptions plain) {
    this.environment = environment;
    this.input = new InputOptions(plain);
    this.formatOptions = new FormatOptions(plain);
    this.output = plain.output();
  }

  @Override
  public Integer call() throws IOException {
    Judgement judgement =
        corrections.with(
            rules.judgement(failOn, FailOn.NEVER, input.names()).with(refused.doubtful()));
    Optional<OutputFolder> folder = folders.folder(output);
    Shape shape =
        shape(
            folder.isPresent()
                ? formatOptions.ofFiles()
                : formatOptions.format(output, environment.streams()));
    BatchRun.Settings many = batch.settings();
    batch.tell(environment.talk(), rules.settingsFile(input.names()));
    List<Input> inputs = input.inputs(environment.streams());
    if (dryRun) {
      return plan(many, folder, shape.format()).code();
    }
    try (Outputs outputs = new Outputs(environment.streams(), inputs)) {
      List<Sink> sinks = folder.isPresent() ? new ArrayList<>() : forms(outputs, shape);
      report(outputs, sinks);
      Extraction.Settings settings =
          reading.settings(rules.recorded(judgement, outputs, sinks), common.depth());
      BatchRun run = new BatchRun(reader(shape.format()), settings, many, input.names());
      return run(run, sinks, folder, shape).code();
    }
  }

  private ExitCode plan(BatchRun.Settings many, Optional<OutputFolder> folder, FormFormat format)
      throws IOException {
    Extraction.Settings settings = reading.settings(Judgement.DEFAULT, common.depth());
    BatchRun run = new BatchRun(input.in(environment), settings, many, input.names());
    List<Path> files = Outputs.files(List.of(output, report));
    StringBuilder text = new StringBuilder();
    run.plan(folder, files, format).forEach(line -> text.append(line).append('\n'));
    environment.print(text.toString());
    return ExitCode.DONE;
  }

  private ExitCode run(BatchRun run, List<Sink> sinks, Optional<OutputFolder> folder, Shape shape)
      throws IOException {
    return folder.isPresent()
        ? run.run(sinks, folder.get(), folders.onExists(), shape)
        : run.run(sinks, Outputs.files(List.of(output, report)));
  }

  private Shape shape(FormFormat format) {
    Detail detail = provenance ? Detail.PROVENANCE : Detail.VALUES;
    FormStyle style = formatOptions.style(format, detail, common);
    return new Shape(
        format, output.isPresent() ? style.toInputs(Outputs.toInputs(output.get())) : style);
  }

  private List<Sink> forms(Outputs outputs, Shape shape) {
    Output out = outputs.open(output.orElse(Outputs.STANDARD));
    return new ArrayList<>(List.of(Sink.forms(out, shape.format(), shape.style())));
  }

  private void report(Outputs outputs, List<Sink> sinks) {
    if (report.isPresent()) {
      boolean forPeople = reportFormat().isForPeople();
      ReportStyle style =
          new ReportStyle(Color.OFF, forPeople ? common.language() : common.ofPrograms());
      sinks.add(Sink.report(outputs.open(report.get()), reportFormat(), style));
    }
  }

  private ReportFormat reportFormat() {
    return ReportNames.format(Optional.empty(), report.orElseThrow());
  }

  /** Lines and hashes are kept only for an output that shows them. */
  private Environment reader(FormFormat format) {
    boolean isShown = report.isPresent() && reportFormat().quotesLines();
    Environment named = input.in(environment);
    Environment hashing = isShown || provenance ? named.hashing() : named;
    return isShown || format.isForPeople() ? hashing.quoting() : hashing;
  }
}

package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.AliasOption;
import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.Outputs;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.cli.option.ReportNames;
import io.github.perfparse.cli.option.RuleOptions;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Groups;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Extraction;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.summary.SummaryFormat;
import io.github.perfparse.write.summary.SummaryWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse summary}: what many forms amount to, by agency, year, project and the like. */
@Command(name = "summary")
public final class SummaryCommand implements FormCommand {

  private final Environment environment;

  @Mixin private InputOptions input;

  @Option(names = "--by", paramLabel = "WHAT", split = ",")
  private List<Dimension> by = new ArrayList<>();

  @Mixin private AliasOption aliases;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<SummaryFormat> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Outputs.STANDARD)
  private String output;

  @Mixin private RuleOptions rules;
  @Mixin private CorrectionOptions corrections;
  @Mixin private BatchOptions batch;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  public SummaryCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Judgement judgement =
        corrections.with(rules.judgement(Optional.empty(), FailOn.NEVER, input.names()));
    SummaryFormat shape = ReportNames.summary(format, output);
    Groups groups = new Groups(Dimension.whole(by), aliases.aliases());
    BatchRun.Settings many = batch.settings();
    batch.tell(environment.talk(), rules.settingsFile(input.names()));
    List<Input> inputs = input.inputs(environment.streams());
    try (Outputs outputs = new Outputs(environment.streams(), inputs)) {
      List<Sink> sinks = new ArrayList<>();
      Output out = outputs.open(output);
      sinks.add(new Sink(out, new SummaryWriter(out.stream(), shape, language(shape), groups)));
      Extraction.Settings settings =
          reading.settings(rules.recorded(judgement, outputs, sinks), common.depth());
      BatchRun run = new BatchRun(input.in(environment), settings, many, input.names());
      List<Path> files = Outputs.files(List.of(Optional.of(output)));
      return run.run(sinks, files).code();
    }
  }

  private Language language(SummaryFormat shape) {
    return shape.isForPeople() ? common.language() : common.ofPrograms();
  }
}

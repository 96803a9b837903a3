package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.Outputs;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.correction.CorrectionTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse corrections}: what a person should look at, in a table to be filled in. */
@Command(name = "corrections")
public final class CorrectionsCommand implements FormCommand {

  private final Environment environment;

  @Mixin private InputOptions input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Outputs.STANDARD)
  private String output;

  @Mixin private CorrectionOptions corrections;
  @Mixin private BatchOptions batch;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  public CorrectionsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Judgement judgement = corrections.with(Judgement.DEFAULT);
    BatchRun.Settings many = batch.settings();
    List<Input> inputs = input.inputs(environment.streams());
    try (Outputs outputs = new Outputs(environment.streams(), inputs)) {
      Output out = outputs.open(output);
      List<Sink> sinks = List.of(new Sink(out, table(out)));
      BatchRun run =
          new BatchRun(
              input.in(environment).quoting().hashing(),
              reading.settings(judgement, common.depth()),
              many,
              input.names());
      List<Path> files = Outputs.files(List.of(Optional.of(output)));
      return run.run(sinks, files).code();
    }
  }

  private FormWriter table(Output out) {
    try {
      return new CorrectionTable(out.stream(), common.language());
    } catch (IOException e) {
      throw new OutputException(output, e);
    }
  }
}

package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.Outputs;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
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
@Command(
    name = "corrections",
    header = "List the doubtful values, to be corrected in a spreadsheet.",
    description =
        "Write a table, a row for each doubtful value: what was read, why it is doubtful, the line it"
            + " was read from, and a blank column for the right value. Filled in, it goes to"
            + " --corrections of the other commands; rows left blank are passed over, - is for"
            + " nothing printed.",
    footer = {
      "  perfparse corrections reports/ -o corrections.csv",
      "  perfparse extract reports/ --corrections corrections.csv -o forms.xlsx",
      "  perfparse corrections reports/ --corrections done.csv -o left.csv"
    })
public final class CorrectionsCommand implements FormCommand {

  private final Environment environment;

  @Mixin private InputOptions input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Outputs.STANDARD,
      description = "Write to FILE instead of standard output.")
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
      ExitCode code = run.run(sinks, files);
      return CorrectionOptions.told(code, judgement, environment.talk()).code();
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

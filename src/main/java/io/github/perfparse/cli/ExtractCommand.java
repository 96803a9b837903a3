package io.github.perfparse.cli;

import io.github.perfparse.write.Detail;
import io.github.perfparse.write.FormFormat;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code perfparse extract}: dumps in, forms out. */
@Command(
    name = "extract",
    header = "Read forms from text dumps and write them as data.",
    description =
        "Read self-evaluation forms (财政项目支出绩效自评表) from text dumps and write them as data.",
    footer = {
      "  perfparse extract form.txt",
      "  perfparse extract reports/ --out-dir out/",
      "  perfparse extract -o forms.json dumps/*.txt",
      "  perfparse extract --format ndjson dumps/*.txt | jq -r .projectName",
      "  perfparse extract --encoding GB18030 --provenance - < old.txt"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec command;
  @Mixin private InputOptions input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FormFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE instead of standard output. FILE is replaced when everything is written,"
              + " and stays as it was if that fails.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--provenance",
      description = "Tell for each value the line, the column and the text it was read from.")
  private boolean provenance;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "never",
      description =
          "Exit with 1 if there is a finding of this severity or above: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  private FailOn failOn;

  @Mixin private BatchOptions batch;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Input> inputs = input.inputs(environment.streams());
    BatchSettings many = batch.settings();
    if (many.folder().isPresent() || BatchRun.suits(input.names())) {
      return runBatch(new BatchRun(environment, settings(), many, input.names()), inputs).code();
    }
    try (Output out = open(inputs)) {
      return Extraction.run(environment, settings(), inputs, out).code();
    }
  }

  private ExitCode runBatch(BatchRun run, List<Input> inputs) {
    BatchSettings many = batch.settings();
    if (many.folder().isPresent() && output.isPresent()) {
      throw wrong("--out-dir and --output exclude each other");
    }
    try {
      if (many.folder().isPresent()) {
        return run.toFolder(many.folder().get());
      }
      try (Output out = open(inputs)) {
        return run.toOutput(out, file());
      }
    } catch (FileSystemException e) {
      throw wrong(e.getFile() + ": " + Failures.sentence(e));
    } catch (IOException e) {
      throw wrong(Failures.sentence(e));
    }
  }

  private Optional<Path> file() {
    return output.filter(name -> !name.equals("-")).map(Path::of);
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(command.commandLine(), reason);
  }

  private Output open(List<Input> inputs) {
    if (output.isEmpty() || output.get().equals("-")) {
      return Output.standard(environment.streams().out());
    }
    try {
      return Output.file(output.get(), inputs);
    } catch (IOException e) {
      throw wrong(output.get() + ": " + Failures.sentence(e));
    }
  }

  private ExtractSettings settings() {
    return new ExtractSettings(
        reading.encoding(),
        format,
        provenance ? Detail.PROVENANCE : Detail.VALUES,
        failOn,
        common.depth());
  }
}

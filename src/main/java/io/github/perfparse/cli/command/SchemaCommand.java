package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.write.SchemaFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse schema}: the contract of the output, for programs. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of the output.",
    description =
        "Print the JSON Schema (draft 2020-12) of the output. A line of ndjson is its #/$defs/form.",
    footer = {"  perfparse schema > perfparse-v1.schema.json"})
public final class SchemaCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description =
          "What to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. duckdb is the"
              + " statement by which DuckDB reads ndjson with its types.")
  private SchemaFormat format = SchemaFormat.JSON;

  @Mixin private CommonOptions common;

  public SchemaCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.print(format::writeTo);
    return ExitCode.DONE.code();
  }
}

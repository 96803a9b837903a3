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
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json")
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

package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.report.RuleTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse rules}: all that is checked. */
@Command(name = "rules")
public final class RulesCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private RuleTable format;

  @Mixin private CommonOptions common;

  public RulesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Language language = format == RuleTable.TEXT ? common.language() : common.ofPrograms();
    environment.print(out -> format.writeTo(out, language));
    return ExitCode.DONE.code();
  }
}

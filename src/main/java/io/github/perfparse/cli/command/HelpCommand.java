package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.run.ExitCode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perfparse help COMMAND}: what {@code perfparse COMMAND --help} shows. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "COMMAND", descriptionKey = "COMMAND", arity = "0..1")
  private Optional<String> name = Optional.empty();

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    CommandLine root = command.root().commandLine();
    CommandLine shown = name.isPresent() ? root.getSubcommands().get(name.get()) : root;
    if (shown == null) {
      throw new WrongUsage("usage.no-command", name.orElseThrow());
    }
    shown.usage(command.commandLine().getOut());
    command.commandLine().getOut().flush();
    return ExitCode.DONE.code();
  }
}

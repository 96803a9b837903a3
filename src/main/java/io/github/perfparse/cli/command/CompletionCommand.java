package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.say.Keyed;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perfparse completion}: a script that lets a shell complete the command line. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {

  /** A shell the script is for. */
  public enum Shell implements Keyed {
    BASH,
    ZSH,
    FISH;

    private String script(CommandLine root) {
      return switch (this) {
        case BASH -> AutoComplete.bash("perfparse", root);
        case ZSH -> ZshCompletion.of(root);
        case FISH -> FishCompletion.of(root);
      };
    }

    @Override
    public String toString() {
      return key();
    }
  }

  private final Environment environment;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "SHELL", descriptionKey = "SHELL")
  private Shell shell;

  @Mixin private CommonOptions common;

  public CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.print(shell.script(command.root().commandLine()));
    return ExitCode.DONE.code();
  }
}

package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perfparse completion}: a script that lets a shell complete the command line. */
@Command(
    name = "completion",
    header = "Print a script that completes commands and options in a shell.",
    description = "Print a script that completes commands and options in a shell.",
    footer = {
      "  perfparse completion bash > ~/.local/share/bash-completion/completions/perfparse",
      "  source <(perfparse completion zsh)      in ~/.zshrc; in ~/.bashrc it works, too"
    })
public final class CompletionCommand implements Callable<Integer> {

  /** A shell the script is for. */
  public enum Shell {
    BASH(""),
    /** Takes the script for bash, once it knows bash's commands. */
    ZSH("autoload -Uz compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n");

    private final String preamble;

    Shell(String preamble) {
      this.preamble = preamble;
    }

    @Override
    public String toString() {
      return this == BASH ? "bash" : "zsh";
    }
  }

  private final Environment environment;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "SHELL",
      descriptionKey = "SHELL",
      description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Mixin private CommonOptions common;

  public CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("perfparse", command.root().commandLine());
    try {
      environment.streams().out().write(bytes(shell.preamble + script));
      environment.streams().out().flush();
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
    return ExitCode.DONE.code();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

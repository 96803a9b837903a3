package io.github.perfparse.cli.option;

import io.github.perfparse.run.BadFileException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command line is right, but a file that it names is not; the command's help would not help.
 */
public final class BadSettingsException extends WrongUsage {

  private static final long serialVersionUID = 1L;

  BadSettingsException(CommandSpec command, BadFileException cause) {
    super(command, cause.told());
    initCause(cause);
  }
}

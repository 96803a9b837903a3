package io.github.perfparse.cli.option;

import io.github.perfparse.run.BadFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line is right, but a file that it names is not; the command's help would not help.
 */
public final class BadSettingsException extends ParameterException {

  private static final long serialVersionUID = 1L;

  BadSettingsException(CommandLine command, BadFileException cause) {
    super(command, cause.getMessage(), cause);
  }
}

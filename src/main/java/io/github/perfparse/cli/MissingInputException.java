package io.github.perfparse.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Nothing was named to work on; to wait for a person to type a form would look like hanging. */
final class MissingInputException extends ParameterException {

  private static final long serialVersionUID = 1L;

  MissingInputException(CommandLine command) {
    super(command, "nothing to work on");
  }
}

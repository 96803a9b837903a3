package io.github.perfparse.cli.option;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Nothing was named to work on; to wait for a person to type a form would look like hanging. */
public final class MissingInputException extends ParameterException {

  private static final long serialVersionUID = 1L;

  public MissingInputException(CommandLine command) {
    super(command, "nothing to work on");
  }
}

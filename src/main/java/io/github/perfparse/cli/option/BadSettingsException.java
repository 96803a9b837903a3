package io.github.perfparse.cli.option;

import io.github.perfparse.run.BadFileException;

/**
 * The command line is right, but a file that it names is not; the command's help would not help.
 */
public final class BadSettingsException extends WrongUsage {

  private static final long serialVersionUID = 1L;

  BadSettingsException(BadFileException cause) {
    super(cause.told());
    initCause(cause);
  }
}

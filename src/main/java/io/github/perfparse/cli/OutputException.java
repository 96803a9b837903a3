package io.github.perfparse.cli;

import java.io.IOException;

/**
 * The output refused what was written. Unchecked, so that it passes through the reader that called
 * for a form to be written, and is not taken for a failure of that reader's input.
 */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String output;

  OutputException(String output, IOException cause) {
    super(cause);
    this.output = output;
  }

  /** The output's name, for a person. */
  String output() {
    return output;
  }

  @Override
  public synchronized IOException getCause() {
    return (IOException) super.getCause();
  }
}

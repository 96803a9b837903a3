package io.github.perfparse.run.io;

import java.io.IOException;

/**
 * The output refused what was written. Unchecked, so that it passes through the reader that called
 * for a form to be written, and is not taken for a failure of that reader's input.
 */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String output;

  public OutputException(String output, IOException cause) {
    super(cause);
    this.output = output;
  }

  /** The output's name, for a person. */
  public String output() {
    return output;
  }

  @Override
  public synchronized IOException getCause() {
    return (IOException) super.getCause();
  }
}

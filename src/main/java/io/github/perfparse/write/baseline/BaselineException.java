package io.github.perfparse.write.baseline;

import java.io.IOException;

/** A file that was given as a baseline is none. */
public final class BaselineException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  BaselineException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The 1-based line on which that shows. */
  public int line() {
    return line;
  }
}

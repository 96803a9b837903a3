package io.github.perfparse.text.line;

import java.io.IOException;

/** The bytes of an input are not text in the charset they were read with. */
public class UnreadableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line 1-based line at which reading stopped
   * @param message what was wrong and what to do, one sentence
   */
  public UnreadableInputException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The 1-based line at which reading stopped. */
  public int line() {
    return line;
  }
}

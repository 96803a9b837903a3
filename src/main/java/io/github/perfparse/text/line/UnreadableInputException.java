package io.github.perfparse.text.line;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import java.io.IOException;

/** The bytes of an input are not text in the charset they were read with. */
public class UnreadableInputException extends IOException implements Telling {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Message told;

  /**
   * @param line 1-based line at which reading stopped
   * @param told what was wrong and what to do
   */
  public UnreadableInputException(int line, Message told) {
    this.line = line;
    this.told = told;
  }

  @Override
  public Message told() {
    return told;
  }

  @Override
  public String getMessage() {
    return told.toString();
  }

  @Override
  public int line() {
    return line;
  }
}

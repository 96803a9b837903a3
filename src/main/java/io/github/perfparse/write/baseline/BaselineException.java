package io.github.perfparse.write.baseline;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import java.io.IOException;

/** A file that was given as a baseline is none. */
public final class BaselineException extends IOException implements Telling {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Message told;

  BaselineException(int line, String key, Object... parts) {
    this.line = line;
    this.told = Message.of(key, parts);
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

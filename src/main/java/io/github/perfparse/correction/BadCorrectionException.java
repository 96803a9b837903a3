package io.github.perfparse.correction;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;

/** A correction cannot be made; the message says why. */
public final class BadCorrectionException extends Exception implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  BadCorrectionException(String key, Object... parts) {
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
}

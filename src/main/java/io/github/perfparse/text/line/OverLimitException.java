package io.github.perfparse.text.line;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;

/**
 * An input goes over a {@link Limit}. Unchecked on its way through those who take rows; the
 * library's entry makes an {@link UnreadableInputException} of it.
 */
public final class OverLimitException extends RuntimeException implements Telling {

  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final int line;
  private final transient Message told;

  OverLimitException(Limit limit, int value, int line) {
    this.told = Message.of("over-limit", limit.key(), value, limit);
    this.limit = limit;
    this.line = line;
  }

  @Override
  public Message told() {
    return told;
  }

  @Override
  public String getMessage() {
    return told.toString();
  }

  /** The limit. */
  public Limit limit() {
    return limit;
  }

  /** The failure of the input. */
  public UnreadableInputException failure() {
    UnreadableInputException failure = new UnreadableInputException(line, told);
    failure.initCause(this);
    return failure;
  }
}

package io.github.perfparse.text.line;

/**
 * An input goes over a {@link Limit}. Unchecked on its way through those who take rows; the
 * library's entry makes an {@link UnreadableInputException} of it.
 */
public final class OverLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final int line;

  OverLimitException(Limit limit, int value, int line) {
    super(
        "goes over the limit "
            + limit.key()
            + ", "
            + value
            + " "
            + limit.meaning()
            + "; if this is a sound dump, raise it with --limit "
            + limit.key()
            + "=N");
    this.limit = limit;
    this.line = line;
  }

  /** The limit. */
  public Limit limit() {
    return limit;
  }

  /** The failure of the input. */
  public UnreadableInputException failure() {
    UnreadableInputException failure = new UnreadableInputException(line, getMessage());
    failure.initCause(this);
    return failure;
  }
}

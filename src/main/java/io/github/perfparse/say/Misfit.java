package io.github.perfparse.say;

/** What a person wrote does not fit where it stands. */
public final class Misfit extends IllegalArgumentException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  public Misfit(String key, Object... parts) {
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

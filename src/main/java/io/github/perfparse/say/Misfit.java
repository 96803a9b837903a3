package io.github.perfparse.say;

/** What a person wrote does not fit where it stands. */
public class Misfit extends IllegalArgumentException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** Why, by the sentence of that key. */
  public Misfit(String key, Object... parts) {
    this(Message.of(key, parts));
  }

  public Misfit(Message told) {
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
}

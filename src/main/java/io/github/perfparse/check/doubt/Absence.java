package io.github.perfparse.check.doubt;

import io.github.perfparse.say.Message;
import java.util.Optional;

/**
 * What can be said of a value that is not there.
 *
 * @param doubt why it may be printed all the same, one clause that quotes the text; empty if it is
 *     certain that it is not
 */
public record Absence(Optional<Message> doubt) {

  static final Absence CERTAIN = new Absence(Optional.empty());

  /** It may be printed all the same, for the reason of that key. */
  public static Absence doubtful(String why, Object... parts) {
    return new Absence(Optional.of(Message.of(why, parts)));
  }

  /** Whether it may be said that the value is not printed. */
  public boolean isCertain() {
    return doubt.isEmpty();
  }

  /**
   * A sentence of it, by {@code key.certain} of the value's name, or {@code key.doubtful} of the
   * name and why that proves nothing.
   */
  public Message said(String key, Object name) {
    return isCertain()
        ? Message.of(key + ".certain", name)
        : Message.of(key + ".doubtful", name, doubt.get());
  }
}

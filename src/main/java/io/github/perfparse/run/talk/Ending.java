package io.github.perfparse.run.talk;

import io.github.perfparse.say.Failure;
import java.util.Optional;

/**
 * How the reading of one input ended.
 *
 * @param failure why it did not come to its end; empty if it did
 * @param mistake the mistake of the program's own that was behind it
 */
public record Ending(Optional<Failure> failure, Optional<Throwable> mistake) {

  public static final Ending DONE = new Ending(Optional.empty(), Optional.empty());

  public static Ending failed(Failure failure) {
    return new Ending(Optional.of(failure), Optional.empty());
  }

  /** The same of an input of which the program made a mistake over a form. */
  public Ending spoiled(Throwable by) {
    return new Ending(failure, Optional.of(by));
  }

  public static Ending broken(String name, Throwable mistake) {
    return new Ending(Optional.of(Failure.internal(name, mistake)), Optional.of(mistake));
  }
}

package io.github.perfparse.text;

import java.io.IOException;

/** Reading that goes on a little each time it is asked to, and may be left at any time. */
public interface Stepwise {

  /**
   * Reads on.
   *
   * @return false if that was the end
   * @throws IOException if the input cannot be read, or is none that can be
   */
  boolean step() throws IOException;

  /**
   * Reads to the end.
   *
   * @throws IOException as {@link #step}
   */
  default void finish() throws IOException {
    boolean more = true;
    while (more) {
      more = step();
    }
  }
}

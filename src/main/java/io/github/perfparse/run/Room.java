package io.github.perfparse.run;

import java.util.function.BooleanSupplier;

/**
 * How much of what was read may wait for its turn, in all inputs together: a few huge forms are as
 * much as many of usual size. The input whose turn it is always gets one form through, so that
 * nobody waits for ever.
 */
final class Room {

  /** Cells that may wait: those of a hundred forms of usual size. */
  private static final int CELLS = 20_000;

  private int taken;
  private Object turn;

  /**
   * Waits until there is room for the form of an input, and takes it.
   *
   * @param first whether nothing else of the input waits
   */
  synchronized void take(Object input, BooleanSupplier first, int size)
      throws InterruptedException {
    while (taken > 0 && taken + size > CELLS && !(input == turn && first.getAsBoolean())) {
      wait();
    }
    taken += size;
  }

  /** The form is no longer kept. */
  synchronized void leave(int size) {
    taken -= size;
    notifyAll();
  }

  /** It is the turn of this input, and maybe nothing of it waits any more. */
  synchronized void turn(Object input) {
    turn = input;
    notifyAll();
  }
}

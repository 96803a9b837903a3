package io.github.perfparse.run;

import java.util.function.Supplier;

/** Says a last word when the program is told to stop (Ctrl-C) in the middle of a run. */
final class Interruption {

  private Interruption() {}

  /** Does the work, and speaks if it is cut short. */
  static ExitCode during(Supplier<ExitCode> work, Runnable lastWord) {
    Thread hook = new Thread(lastWord, "last word");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      remove(hook);
    }
  }

  /**
   * Whether the program is being stopped. What goes wrong then, as an output that is taken back
   * while it is written, is nothing to tell of.
   */
  static boolean isUnderWay() {
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
    } catch (IllegalStateException e) {
      return true;
    }
    return !remove(probe);
  }

  private static boolean remove(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running.
      return false;
    }
  }
}

package io.github.perfparse.run;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.catalog.Rules;

/**
 * Loads what every form is read and checked with, on a thread of its own: the output and the input
 * are opened meanwhile. Whoever needs it first waits for it, or loads it.
 */
public final class Preparation implements Runnable {

  private Preparation() {}

  public static void begin() {
    Thread thread = new Thread(new Preparation(), "preparation");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Perfparse.prepare();
    Rules.ALL.size();
  }
}

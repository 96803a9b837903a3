package io.github.perfparse.run.io;

import io.github.perfparse.say.Keyed;

/** What becomes of an output that is there before the run. */
public enum OnExists implements Keyed {
  /** It is kept. */
  SKIP,
  /** It is written anew. */
  REPLACE,
  /** The run does not begin. */
  FAIL;

  /** The name on the command line. */
  @Override
  public String toString() {
    return key();
  }
}

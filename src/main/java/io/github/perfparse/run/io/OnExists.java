package io.github.perfparse.run.io;

/** What becomes of an output that is there before the run. */
public enum OnExists {
  /** It is kept. */
  SKIP("skip"),
  /** It is written anew. */
  REPLACE("replace"),
  /** The run does not begin. */
  FAIL("fail");

  private final String key;

  OnExists(String key) {
    this.key = key;
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return key;
  }
}

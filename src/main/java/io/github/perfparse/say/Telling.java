package io.github.perfparse.say;

/** Something that went wrong, usually an exception, and what it tells a person. */
public interface Telling {

  /** What was wrong and what to do, one sentence. */
  Message told();

  /** The 1-based line at which reading stopped; 0 where it never began. */
  default int line() {
    return 0;
  }
}

package io.github.perfparse.cli;

/**
 * What a command works with, given to it so that a test can give it something else.
 *
 * @param streams what it reads from and writes to
 * @param library how it reads and checks
 * @param talk what it says on standard error
 */
record Environment(Streams streams, Library library, Talk talk) {

  Environment(Streams streams, Library library) {
    this(streams, library, new Talk(streams.err()));
  }

  /** The same, but every form quotes the lines it was read from. */
  Environment quoting() {
    return new Environment(streams, library.quoting(), talk);
  }
}

package io.github.perfparse.cli;

/**
 * What a command works with, given to it so that a test can give it something else.
 *
 * @param streams what it reads from and writes to
 * @param readers how it reads a dump
 * @param talk what it says on standard error
 */
record Environment(Streams streams, Readers readers, Talk talk) {

  Environment(Streams streams, Readers readers) {
    this(streams, readers, new Talk(streams.err()));
  }
}

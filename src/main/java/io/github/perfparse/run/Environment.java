package io.github.perfparse.run;

import io.github.perfparse.files.StandardInput;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Language;

/**
 * What a command works with, given to it so that a test can give it something else.
 *
 * @param streams what it reads from and writes to
 * @param library how it reads and checks
 * @param talk what it says on standard error
 * @param inputName what standard input is called
 */
public record Environment(Streams streams, Library library, Talk talk, String inputName) {

  /** With a program that speaks that language. */
  public Environment(Streams streams, Library library, Language language) {
    this(streams, library, new Talk(streams.err(), language), StandardInput.UNNAMED);
  }

  /** The same, but standard input is called so. */
  public Environment calling(String name) {
    return new Environment(streams, library, talk, name);
  }

  public StandardInput standardInput() {
    return new StandardInput(inputName, streams.in());
  }

  /** The same, but every form quotes the lines it was read from. */
  public Environment quoting() {
    return new Environment(streams, library.quoting(), talk, inputName);
  }

  /** The same, but every form knows the hash of the file it was read from. */
  public Environment hashing() {
    return new Environment(streams, library.hashing(inputName), talk, inputName);
  }
}

package io.github.perfparse.run;

import io.github.perfparse.files.StandardInput;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command works with, given to it so that a test can give it something else.
 *
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

  /** What prints something. */
  @FunctionalInterface
  public interface Printing {
    void to(OutputStream out) throws IOException;
  }

  /** Prints to standard output. */
  public void print(Printing printing) {
    try {
      printing.to(streams.out());
      streams.out().flush();
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
  }

  /** Prints a text to standard output; see {@link #print(Printing)}. */
  public void print(String text) {
    print(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}

package io.github.perfparse.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * One input of a run.
 *
 * @param name what it is called in data and messages: its path, as it was reached from what the
 *     user named
 * @param target the path of its output below the output folder, with {@code /}; empty where nothing
 *     goes to a folder
 * @param content what it holds
 */
public record Source(String name, String target, Content content) {

  /** Opens an input. */
  @FunctionalInterface
  public interface Content {
    /** Opens it, once. */
    InputStream open() throws IOException;
  }

  /** An input that is known to be unreadable. */
  static Source failed(String name, IOException reason) {
    return new Source(
        name,
        "",
        () -> {
          throw reason;
        });
  }
}

package io.github.perfparse.write.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The fixed texts that outputs are made of; they lie in the program's own file. */
public final class Resource {

  private static final String FOLDER = "/io/github/perfparse/";

  private Resource() {}

  /**
   * Opens a text.
   *
   * @throws IllegalStateException if there is none of that name
   */
  public static InputStream open(String name) {
    InputStream in = Resource.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("the program is incomplete: it lacks " + FOLDER + name);
    }
    return in;
  }

  public static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

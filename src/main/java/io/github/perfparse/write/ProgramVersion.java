package io.github.perfparse.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, as the build wrote it down. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version, {@code 1.0.0}. */
  public static String read() {
    String name = "/io/github/perfparse/version.txt";
    try (InputStream in = ProgramVersion.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

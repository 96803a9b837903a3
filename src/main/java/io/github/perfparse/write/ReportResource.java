package io.github.perfparse.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The fixed texts that the report is made of. */
final class ReportResource {

  private static final String FOLDER = "/io/github/perfparse/report/";

  private ReportResource() {}

  static String text(String name) {
    try (InputStream in = ReportResource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

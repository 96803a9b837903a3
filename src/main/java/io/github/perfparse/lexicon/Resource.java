package io.github.perfparse.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the lexicon: one row a line, fields parted by tabs, {@code #} before a remark. Nothing
 * is ever quoted, so splitting is all there is to reading it, and start-up pays for nothing more.
 */
final class Resource {

  private Resource() {}

  /** The rows of a table that has {@code fields} fields a row. */
  static List<String[]> rows(String name, int fields) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = open(name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("# ")) {
          rows.add(fields(name, line, fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon's " + name, e);
    }
    return rows;
  }

  private static String[] fields(String name, String line, int wanted) {
    String[] fields = line.split("\t", -1);
    if (fields.length != wanted) {
      throw new IllegalStateException(
          name + ": " + wanted + " fields wanted in the line \"" + line + "\"");
    }
    return fields;
  }

  private static BufferedReader open(String name) throws IOException {
    InputStream stream = Resource.class.getResourceAsStream("/io/github/perfparse/" + name);
    if (stream == null) {
      throw new IOException("no such resource");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}

package io.github.perfparse.files;

import java.io.InputStream;

/**
 * What comes in without a file.
 *
 * @param name what it is called in data and messages; {@link #UNNAMED} unless the user gave a name
 * @param stream its bytes
 */
public record StandardInput(String name, InputStream stream) {

  /** Its name on the command line. */
  public static final String UNNAMED = "-";

  /** What its output is named after. */
  String lastName() {
    return name.equals(UNNAMED) ? "stdin" : name.substring(name.lastIndexOf('/') + 1);
  }
}

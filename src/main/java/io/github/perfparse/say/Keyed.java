package io.github.perfparse.say;

import java.util.Locale;

/**
 * A constant that output and command line call by its name: {@code CELL_PER_LINE} there is {@code
 * cell-per-line}.
 */
public interface Keyed {

  /** The constant's name in Java. */
  String name();

  /** Its name in the output and on the command line. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.github.perfparse.cli;

/** A file that says how to run is not fit to be followed. */
final class BadFileException extends Exception {

  private static final long serialVersionUID = 1L;

  BadFileException(String name, String complaint) {
    super(name + ": " + complaint);
  }

  BadFileException(String name, int line, String complaint) {
    this(name + ":" + line, complaint);
  }
}

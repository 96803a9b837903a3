package io.github.perfparse.run;

/** A file that says how to run is not fit to be followed. */
public final class BadFileException extends Exception {

  private static final long serialVersionUID = 1L;

  public BadFileException(String name, String complaint) {
    super(name + ": " + complaint);
  }

  public BadFileException(String name, int line, String complaint) {
    this(name + ":" + line, complaint);
  }
}

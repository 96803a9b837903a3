package io.github.perfparse.cli.option;

/** Nothing was named to work on; to wait for a person to type a form would look like hanging. */
public final class MissingInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}

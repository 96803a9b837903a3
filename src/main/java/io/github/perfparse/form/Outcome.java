package io.github.perfparse.form;

/**
 * What comes of the lines of one form: the form as it was read, or the reason why it was not. There
 * is nothing in between.
 */
public sealed interface Outcome permits Form, Refusal {

  /** Where the lines stand. */
  SourceRef source();

  /**
   * The same, with its number among the forms and refusals of its input.
   *
   * @param number counts from 1
   */
  Outcome numbered(int number);

  /** The same, from an input of that SHA-256. */
  Outcome hashed(String sha256);
}

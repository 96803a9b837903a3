package io.github.perfparse.form;

/**
 * What comes of the lines of one form: the form as it was read, or the reason why it was not. There
 * is nothing in between.
 */
public sealed interface Outcome permits Form, Refusal {

  /** Where the lines stand. */
  SourceRef source();
}

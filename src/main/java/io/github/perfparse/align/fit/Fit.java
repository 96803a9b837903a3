package io.github.perfparse.align.fit;

/**
 * How well a form fits what was printed.
 *
 * @param costPerWord what a word of the tables costs, in hundredths; a well read form costs about
 *     20, and one above 140 was not read
 * @param sums what the form's own sums say
 */
public record Fit(int costPerWord, Sums sums) {

  /** What the sums say that the form itself prints. */
  public enum Sums {
    /** Every sum that is printed holds. */
    HOLD,
    /** At least one holds, and at least one does not. */
    SOME,
    /** None of those printed holds. */
    BREAK,
    /** None is printed. */
    NONE
  }
}

package io.github.perfparse.align.fit;

import io.github.perfparse.judge.Sums;

/**
 * How well a form fits what was printed.
 *
 * @param costPerWord what a word of the tables costs, in hundredths; a well read form costs about
 *     20, and one above 140 was not read
 * @param sums what the sums say that the form itself prints
 */
public record Fit(int costPerWord, Sums sums) {

  /**
   * How badly it fits, in hundredths a word: sums that do not hold are a sign that numbers were
   * read wrongly.
   */
  public int misfit() {
    if (sums.agreeInTable()) {
      return costPerWord + (sums.differInTable() ? 40 : 0);
    }
    return costPerWord + (sums.differInTable() ? 80 : 20);
  }
}

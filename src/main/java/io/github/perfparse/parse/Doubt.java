package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.judge.Closing;

/**
 * Whether the reading of a grid is in doubt, and whether another reading of the same lines is
 * better: by the sums that the form prints, and by what found no place.
 */
final class Doubt {

  private Doubt() {}

  /** Text without a place, and sums that do not close. */
  static boolean isDoubtful(Form form) {
    return strays(form) > 0 && Closing.of(form) != Closing.ALL;
  }

  /** Whether a form closes more sums than another, and leaves no more text over. */
  static boolean isBetter(Form form, Form other) {
    return Closing.of(form).compareTo(Closing.of(other)) > 0 && strays(form) <= strays(other);
  }

  private static int strays(Form form) {
    int strays = 0;
    for (Leftover leftover : form.leftovers()) {
      strays += leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT ? 1 : 0;
    }
    return strays;
  }
}

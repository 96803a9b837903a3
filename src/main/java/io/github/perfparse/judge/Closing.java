package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import java.util.List;

/** How many of the sums close that a form prints. */
public enum Closing {
  /** None does. */
  NONE,
  /** Some do. */
  SOME,
  /** All do, and there is at least one. */
  ALL;

  /** Whether all may close in a form that has such funds. */
  public static boolean mayBeAll(Funding funding) {
    return Sums.funds(funding) != Answer.DIFFERS;
  }

  /** What the points, scores and funds of a form say. */
  public static Closing of(Form form) {
    int yes = 0;
    int no = 0;
    List<Answer> answers =
        List.of(
            Sums.points(form.funding(), form.indicators(), form.total()),
            Sums.scores(form.funding(), form.indicators(), form.total()),
            Sums.funds(form.funding()));
    for (Answer answer : answers) {
      yes += answer == Answer.AGREES ? 1 : 0;
      no += answer == Answer.DIFFERS ? 1 : 0;
    }
    if (yes == 0) {
      return NONE;
    }
    return no == 0 ? ALL : SOME;
  }
}

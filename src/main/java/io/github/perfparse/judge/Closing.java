package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Total;
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
    return of(form.funding(), form.indicators(), form.total());
  }

  /** The same of what has been read of a form. */
  public static Closing of(Funding funding, List<Indicator> indicators, Total total) {
    int yes = 0;
    int no = 0;
    List<Answer> answers =
        List.of(
            Sums.points(funding, indicators, total),
            Sums.scores(funding, indicators, total),
            Sums.funds(funding));
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

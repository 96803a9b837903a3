package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.Closing;
import io.github.perfparse.text.row.Dialect;

/**
 * Whether the reading of a grid is in doubt, and whether another reading of the same lines is
 * better: by the sums that the form prints, and by what found no place.
 */
final class BetterReading {

  private BetterReading() {}

  /** Rows of pipes that do not stand under their heads, or leave text without a place. */
  static boolean isDoubtful(Form form) {
    boolean pipes = form.source().dialect().equals(Dialect.PIPE.key());
    return pipes && (strays(form) > 0 || isRagged(form));
  }

  /**
   * Whether more sums close in a form than in the grid's, or as many, and less text is left over.
   */
  static boolean isBetter(Form other, Form grid) {
    int closing = Closing.of(other).compareTo(Closing.of(grid));
    if (closing < 0 || other.indicators().size() < grid.indicators().size()) {
      return false;
    }
    int more = strays(other) - strays(grid);
    return closing > 0 || more < 0 || more == 0 && isRagged(grid);
  }

  /** A row of pipes is printed whole; one that had to be moved was cut at the wrong place. */
  private static boolean isRagged(Form form) {
    if (!form.source().dialect().equals(Dialect.PIPE.key())) {
      return false;
    }
    for (Repair repair : form.repairs()) {
      if (repair.kind() == Repair.Kind.SHIFTED_ROW) {
        return true;
      }
    }
    return false;
  }

  /** What found no place above the end of the table; a remark below it says nothing of rows. */
  private static int strays(Form form) {
    int end = form.source().lastLine();
    if (!form.indicators().isEmpty()) {
      end = form.indicators().get(form.indicators().size() - 1).line();
    }
    int strays = 0;
    for (Leftover leftover : form.leftovers()) {
      boolean stray = leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
      strays += stray && leftover.line() <= end ? 1 : 0;
    }
    return strays;
  }
}

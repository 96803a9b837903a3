package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.text.row.Dialect;

/**
 * Whether the reading of a grid is in doubt, and whether another reading of the same lines is
 * better: by the sums that the form prints, and by what found no place.
 */
final class BetterReading {

  private BetterReading() {}

  /**
   * Rows of a table that were moved are right for the most part, for they stand so in the agency's
   * own; hardly where cells are lacking in them then, or where a row of pipes leaves text over.
   */
  static boolean isDoubtful(Form form) {
    return isIn(Dialect.PIPE, form) && (strays(form) > 0 || isShifted(form) && lacking(form) > 0)
        || isIn(Dialect.TAB, form) && gaps(form) > 0 && isShifted(form);
  }

  private static boolean isIn(Dialect dialect, Form form) {
    return form.source().dialect().equals(dialect.key());
  }

  /**
   * Whether more sums close in a form than in the grid's, or as many, and less text is left over or
   * fewer cells are lacking.
   */
  static boolean isBetter(Form other, Form grid) {
    int closing = Sums.of(other).closing().compareTo(Sums.of(grid).closing());
    if (closing < 0 || other.indicators().size() < grid.indicators().size()) {
      return false;
    }
    int more = strays(other) - strays(grid);
    boolean cutAskew =
        isIn(Dialect.PIPE, grid) && isShifted(grid) && lacking(other) < lacking(grid);
    boolean fewer = more < 0 && reasons(other) >= reasons(grid);
    return closing > 0 || fewer || more == 0 && (gaps(other) < gaps(grid) || cutAskew);
  }

  /** Under heads that part the reasons, one that nobody knows hides all of them to the other. */
  private static int reasons(Form form) {
    int reasons = 0;
    for (Indicator row : form.indicators()) {
      reasons += row.deviation().isPresent() ? 1 : 0;
    }
    return reasons;
  }

  private static boolean isShifted(Form form) {
    for (Repair repair : form.repairs()) {
      if (repair.kind() == Repair.Kind.SHIFTED_ROW) {
        return true;
      }
    }
    return false;
  }

  /** Rows without a name, and rows with points and no score, or a score and no points. */
  private static int gaps(Form form) {
    int gaps = 0;
    for (Indicator row : form.indicators()) {
      boolean half = row.points().isPresent() != row.score().isPresent();
      gaps += half || row.level3().isEmpty() ? 1 : 0;
    }
    return gaps;
  }

  /** How many points and scores the rows lack. */
  private static int lacking(Form form) {
    int lacking = 0;
    for (Indicator row : form.indicators()) {
      lacking += row.points().isEmpty() ? 1 : 0;
      lacking += row.score().isEmpty() ? 1 : 0;
    }
    return lacking;
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

package io.github.perfparse.check.evidence;

import io.github.perfparse.check.doubt.Absence;
import io.github.perfparse.check.doubt.Absences;
import io.github.perfparse.check.doubt.LooseText;
import io.github.perfparse.check.doubt.TableLines;
import io.github.perfparse.check.doubt.TextShape;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Pointer;
import java.util.List;

/**
 * Whose mistake a finding shows; decided here and nowhere else. A claim about the paper stands only
 * on a sound reading:
 *
 * <pre>
 * a value disagrees                     every value used was read as printed, nothing in its table
 *                                       is loose, and the unit of money is known where amounts are used
 * a value is lacking                    neither its label nor any loose text could be it
 * a form that was refused, or whose     no claim stands
 * labels stand among its loose text
 * </pre>
 */
final class Causes {

  private final Form form;
  private final Evidence evidence;
  private final LooseText loose;

  /** Made for the first value that is lacking or stands among loose text: most forms have none. */
  private TableLines tables;

  private Absences absences;

  Causes(Form form, Evidence evidence) {
    this.form = form;
    this.evidence = evidence;
    this.loose = LooseText.of(form);
  }

  /**
   * The cause of a finding.
   *
   * @param claim what it says
   * @param used the values it is about and those that show it
   * @param lacking the values that it says are not printed
   */
  Cause of(Claim claim, List<Figure> used, List<Figure> lacking) {
    return isSound(claim, used, lacking) ? claim.ifSound() : Cause.READING;
  }

  private boolean isSound(Claim claim, List<Figure> used, List<Figure> lacking) {
    return switch (claim) {
      case DISAGREES -> areRead(used) && areTablesWhole(used) && areLacking(lacking);
      case LACKS_A_VALUE -> areRead(used) && areLacking(lacking);
      case UNCONFIRMED, UNREAD -> true;
    };
  }

  private boolean areRead(List<Figure> figures) {
    for (Figure figure : figures) {
      if (evidence.isDoubtful(figure.operand()) || isAmountOfUnknownUnit(figure)) {
        return false;
      }
    }
    return form.refused().isEmpty() && loose.muddle().isEmpty();
  }

  private boolean isAmountOfUnknownUnit(Figure figure) {
    Pointer path = figure.path();
    return form.funding().unit().isEmpty()
        && figure.isPrinted()
        && path.section().equals(FundField.SECTION)
        && FundField.isAmount(path.field())
        && !TextShape.MONEY.fits(figure.text());
  }

  private boolean areTablesWhole(List<Figure> figures) {
    if (endsInFunds() && areOfFunds(figures)) {
      return false;
    }
    if (loose.isNone()) {
      return true;
    }
    for (Figure figure : figures) {
      if (loose.isIn(tables().around(figure.path()))) {
        return false;
      }
    }
    return true;
  }

  /** Nothing stands below the funds to show that they are all there. */
  private boolean endsInFunds() {
    return form.indicators().isEmpty() && !form.hasGoals() && !form.hasTotal();
  }

  private static boolean areOfFunds(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.path().section().equals(FundField.SECTION)) {
        return true;
      }
    }
    return false;
  }

  private TableLines tables() {
    if (tables == null) {
      tables = new TableLines(form);
    }
    return tables;
  }

  private boolean areLacking(List<Figure> lacking) {
    for (Figure figure : lacking) {
      if (!absence(figure).isCertain()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the value that is not there is not printed either. */
  Absence absence(Figure figure) {
    return figure.isUnread() ? Absence.doubtful("absence.unread") : absences().of(figure.path());
  }

  private Absences absences() {
    if (absences == null) {
      absences = new Absences(form, loose, tables(), evidence.edge());
    }
    return absences;
  }
}

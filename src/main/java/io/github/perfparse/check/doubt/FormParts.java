package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import java.util.Optional;

/**
 * The parts of a form that stand below each other. A cell that is blank between others is not
 * printed; where a part is missing as a whole, the page that it stood on may be.
 */
record FormParts(Form form) {

  /** With so many of a form's names gone, so is what they stood on. */
  private static final int NAMES = 2;

  /** Whether nothing was read of the part of the form in which the value has its place. */
  boolean isGone(Pointer path) {
    Optional<FormField> field = FormField.at(path);
    if (field.isPresent()) {
      return isGone(field.get());
    }
    boolean indicators = path.section().equals(IndicatorField.SECTION);
    return indicators ? form.indicators().isEmpty() : isFunds(path) && hasNoFunds();
  }

  /** {@code 总分 98.60} below rows of which some have points: a cell may be lost as theirs are. */
  boolean hasHolesAbove(Pointer path) {
    if (!path.equals(FormField.TOTAL_POINTS.path())) {
      return false;
    }
    int blank = 0;
    for (Indicator row : form.indicators()) {
      blank += count(row.points());
    }
    return blank > 0 && blank < form.indicators().size();
  }

  private boolean isGone(FormField field) {
    return switch (field) {
      case YEAR, PROJECT_NAME, DEPARTMENT, UNIT -> missingNames() >= NAMES;
      case MONEY_UNIT -> hasNoFunds();
      case EXPECTED, ACHIEVED -> !form.hasGoals();
      case TITLE, TOTAL_POINTS, TOTAL_SCORE, GRADE -> false;
    };
  }

  /** Whether it is the fund table or a cell of it. */
  static boolean isFunds(Pointer path) {
    return path.equals(Pointer.FUNDING) || path.section().equals(FundField.SECTION);
  }

  private boolean hasNoFunds() {
    return form.funding().rows().isEmpty();
  }

  /** A whole department's form has no project and no unit of its own. */
  private int missingNames() {
    boolean whole = Lexicon.standard().isOfWholeDepartment(form.title());
    int ofProject = whole ? 0 : count(form.projectName()) + count(form.implementingUnit());
    return count(form.year()) + count(form.supervisingDepartment()) + ofProject;
  }

  private static int count(Optional<?> value) {
    return value.isEmpty() ? 1 : 0;
  }
}

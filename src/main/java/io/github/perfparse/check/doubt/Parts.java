package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import java.util.Optional;

/**
 * The parts of a form that stand below each other. A cell that is blank between others is not
 * printed; where a part is missing as a whole, the page that it stood on may be.
 *
 * @param form the form
 */
record Parts(Form form) {

  /** With so many of a form's names gone, so is what they stood on. */
  private static final int NAMES = 2;

  /** Whether nothing was read of the part of the form in which the value has its place. */
  boolean isGone(Pointer path) {
    return switch (path.section()) {
      case "year", "projectName", "supervisingDepartment", "implementingUnit" ->
          missingNames() >= NAMES;
      case "funding", FundField.SECTION -> form.funding().rows().isEmpty();
      case "indicators" -> form.indicators().isEmpty();
      case "objectives" -> isBlank(form.objectives());
      default -> false;
    };
  }

  private int missingNames() {
    return count(form.year())
        + count(form.projectName())
        + count(form.supervisingDepartment())
        + count(form.implementingUnit());
  }

  private static int count(Optional<?> name) {
    return name.isEmpty() ? 1 : 0;
  }

  private static boolean isBlank(Objectives objectives) {
    return objectives.expected().isEmpty() && objectives.actual().isEmpty();
  }
}

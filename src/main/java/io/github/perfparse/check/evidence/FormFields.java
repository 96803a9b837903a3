package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import java.util.List;
import java.util.Optional;

/**
 * The values a form has places for, in printed order. What a complete form prints is written down
 * here and nowhere else. There are some two hundred of them in a form, so they are told one by one
 * and never collected.
 */
public final class FormFields {

  private static final String ROWS = "funding/rows";
  private static final String INDICATORS = "indicators";
  private static final int NUMBERS_OF_A_FUND_ROW = 6;

  private final Visitor visitor;

  /** Is told of every place for a value. */
  public interface Visitor {

    /**
     * A place for a value.
     *
     * @param section the section of its pointer; the nearest thing that is there where its row is
     *     not printed
     * @param index the row of its pointer, or {@link Pointer#NO_ROW}
     * @param field the field of its pointer
     * @param need whether a complete form prints it
     * @param filled whether this form has it
     */
    void slot(String section, int index, String field, Need need, boolean filled);
  }

  /** Whether a complete form prints a value. */
  public enum Need {
    REQUIRED,
    OPTIONAL
  }

  private FormFields(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Tells {@code visitor} of all places for values in the form. */
  public static void visit(Form form, Visitor visitor) {
    FormFields slots = new FormFields(visitor);
    slots.header(form);
    slots.funding(form.funding());
    slots.objectives(form.objectives());
    slots.indicators(form.indicators());
    slots.closing(form);
  }

  private void header(Form form) {
    one("title", "", Need.REQUIRED, !form.title().isBlank());
    required("year", "", form.year());
    required("projectName", "", form.projectName());
    required("supervisingDepartment", "", form.supervisingDepartment());
    required("implementingUnit", "", form.implementingUnit());
  }

  private void funding(Funding funding) {
    required("funding", "unit", funding.unit());
    // form: every layout prints the total row; which source rows it prints differs.
    int total = funding.indexOf(Funding.Kind.TOTAL).orElse(Pointer.NO_ROW);
    if (total == Pointer.NO_ROW) {
      missing("funding", "rows", NUMBERS_OF_A_FUND_ROW);
    }
    for (int i = 0; i < funding.rows().size(); i++) {
      fundRow(i, funding.rows().get(i), i == total);
    }
  }

  /** A layout may print one budget only, and a form that is not scored no points. */
  private void fundRow(int i, Funding.Row row, boolean total) {
    boolean spendable = row.annualBudget().isPresent() && row.annualBudget().get().signum() != 0;
    fund(i, "initialBudget", false, row.initialBudget());
    fund(i, "annualBudget", total && row.initialBudget().isEmpty(), row.annualBudget());
    fund(i, "executed", total, row.executed());
    fund(i, "points", false, row.points());
    fund(i, "executionRatePercent", total && spendable, row.executionRatePercent());
    fund(i, "score", total && row.points().isPresent(), row.score());
  }

  private void fund(int row, String field, boolean required, Optional<?> value) {
    Need need = required ? Need.REQUIRED : Need.OPTIONAL;
    visitor.slot(ROWS, row, field, need, value.isPresent());
  }

  private void objectives(Objectives objectives) {
    required("objectives", "expected", objectives.expected());
    required("objectives", "actual", objectives.actual());
  }

  private void indicators(List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      missing(INDICATORS, "", 1);
    }
    for (int i = 0; i < indicators.size(); i++) {
      indicator(i, indicators.get(i));
    }
  }

  private void indicator(int i, Indicator indicator) {
    cell(i, "level1", Need.REQUIRED, indicator.level1());
    cell(i, "level2", Need.REQUIRED, indicator.level2());
    cell(i, "level3", Need.REQUIRED, indicator.level3());
    cell(i, "target", Need.REQUIRED, indicator.target());
    cell(i, "actual", Need.REQUIRED, indicator.actual());
    cell(i, "points", Need.REQUIRED, indicator.points());
    cell(i, "score", Need.REQUIRED, indicator.score());
    cell(i, "deviation", Need.OPTIONAL, indicator.deviation());
  }

  private void closing(Form form) {
    required("total", "points", form.total().points());
    required("total", "score", form.total().score());
    one("grade", "", Need.OPTIONAL, form.grade().isPresent());
    for (String label : form.attributes().keySet()) {
      one("attributes", label, Need.OPTIONAL, true);
    }
  }

  private void cell(int row, String field, Need need, Optional<?> value) {
    visitor.slot(INDICATORS, row, field, need, value.isPresent());
  }

  private void required(String section, String field, Optional<?> value) {
    one(section, field, Need.REQUIRED, value.isPresent());
  }

  private void missing(String section, String field, int count) {
    for (int i = 0; i < count; i++) {
      one(section, field, Need.REQUIRED, false);
    }
  }

  private void one(String section, String field, Need need, boolean filled) {
    visitor.slot(section, Pointer.NO_ROW, field, need, filled);
  }
}

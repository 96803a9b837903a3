package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values a form has places for, in printed order. What a complete form prints is written down
 * here and nowhere else.
 */
final class Slots {

  private static final String ROWS = "funding/rows";
  private static final String INDICATORS = "indicators";
  private static final int NUMBERS_OF_A_FUND_ROW = 6;

  private final List<Slot> slots = new ArrayList<>();

  private Slots() {}

  static List<Slot> of(Form form) {
    Slots slots = new Slots();
    slots.header(form);
    slots.funding(form.funding());
    slots.objectives(form.objectives());
    slots.indicators(form.indicators());
    slots.closing(form);
    return slots.slots;
  }

  private void header(Form form) {
    add(Pointer.of("title"), Slot.Need.OPTIONAL, !form.title().isEmpty());
    required(Pointer.of("year"), form.year());
    required(Pointer.of("projectName"), form.projectName());
    required(Pointer.of("supervisingDepartment"), form.supervisingDepartment());
    required(Pointer.of("implementingUnit"), form.implementingUnit());
  }

  private void funding(Funding funding) {
    required(Pointer.of("funding", "unit"), funding.unit());
    // form: every layout prints the total row; which source rows it prints differs.
    int total = funding.indexOf(Funding.Kind.TOTAL).orElse(Pointer.NO_ROW);
    if (total == Pointer.NO_ROW) {
      missing(Pointer.of("funding", "rows"), NUMBERS_OF_A_FUND_ROW);
    }
    for (int i = 0; i < funding.rows().size(); i++) {
      fundRow(i, funding.rows().get(i), i == total ? Slot.Need.REQUIRED : Slot.Need.OPTIONAL);
    }
  }

  private void fundRow(int i, Funding.Row row, Slot.Need need) {
    add(Pointer.of(ROWS, i, "initialBudget"), need, row.initialBudget().isPresent());
    add(Pointer.of(ROWS, i, "annualBudget"), need, row.annualBudget().isPresent());
    add(Pointer.of(ROWS, i, "executed"), need, row.executed().isPresent());
    add(Pointer.of(ROWS, i, "points"), need, row.points().isPresent());
    add(Pointer.of(ROWS, i, "executionRatePercent"), need, row.executionRatePercent().isPresent());
    add(Pointer.of(ROWS, i, "score"), need, row.score().isPresent());
  }

  private void objectives(Objectives objectives) {
    required(Pointer.of("objectives", "expected"), objectives.expected());
    required(Pointer.of("objectives", "actual"), objectives.actual());
  }

  private void indicators(List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      missing(Pointer.of(INDICATORS), 1);
    }
    for (int i = 0; i < indicators.size(); i++) {
      indicator(i, indicators.get(i));
    }
  }

  private void indicator(int i, Indicator indicator) {
    required(Pointer.of(INDICATORS, i, "level1"), indicator.level1());
    required(Pointer.of(INDICATORS, i, "level2"), indicator.level2());
    required(Pointer.of(INDICATORS, i, "level3"), indicator.level3());
    required(Pointer.of(INDICATORS, i, "target"), indicator.target());
    required(Pointer.of(INDICATORS, i, "actual"), indicator.actual());
    required(Pointer.of(INDICATORS, i, "points"), indicator.points());
    required(Pointer.of(INDICATORS, i, "score"), indicator.score());
    optional(Pointer.of(INDICATORS, i, "deviation"), indicator.deviation());
  }

  private void closing(Form form) {
    required(Pointer.of("total", "points"), form.total().points());
    required(Pointer.of("total", "score"), form.total().score());
    optional(Pointer.of("grade"), form.grade());
    for (String label : form.attributes().keySet()) {
      add(Pointer.of("attributes", label), Slot.Need.OPTIONAL, true);
    }
  }

  private void required(Pointer path, Optional<?> value) {
    add(path, Slot.Need.REQUIRED, value.isPresent());
  }

  private void optional(Pointer path, Optional<?> value) {
    add(path, Slot.Need.OPTIONAL, value.isPresent());
  }

  private void missing(Pointer path, int count) {
    for (int i = 0; i < count; i++) {
      add(path, Slot.Need.REQUIRED, false);
    }
  }

  private void add(Pointer path, Slot.Need need, boolean filled) {
    slots.add(new Slot(path, need, filled));
  }
}

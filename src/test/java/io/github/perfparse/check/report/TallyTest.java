package io.github.perfparse.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Forms;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  private static Repair repair(Repair.Kind kind, Pointer path) {
    return new Repair(kind, path, 1, Message.text(""));
  }

  private Report.Values valuesOf(Forms form) {
    tally.add(form.build(), List.of());
    return tally.report().values();
  }

  @Test
  void everyValueOfAnUnmendedFormIsPrinted() {
    assertThat(valuesOf(Forms.complete()))
        .isEqualTo(new Report.Values(5 + 1 + 6 + 2 + 7 + 2 + 1 + 1, 0, 0, 0));
  }

  @Test
  void everyRequiredValueOfABlankFormIsMissing() {
    // 5 header, 1 unit, 6 fund numbers, 2 objectives, 1 for the indicators, 2 total
    assertThat(valuesOf(Forms.blank())).isEqualTo(new Report.Values(0, 0, 0, 17));
  }

  @Test
  void aValueThatWasMendedTwiceIsOneValue() {
    Forms form = Forms.complete();
    form.repairs.add(repair(Repair.Kind.CLEANED_NUMBER, Pointer.of("total", "score")));
    form.repairs.add(repair(Repair.Kind.JOINED_FRAGMENT, Pointer.of("total", "score")));
    assertThat(valuesOf(form)).isEqualTo(new Report.Values(24, 1, 0, 0));
    assertThat(tally.report().repairs()).isEqualTo(2);
  }

  @Test
  void anInferredLevelIsInferredWhateverElseWasDoneToIt() {
    Pointer level = Pointer.of("indicators", 0, "level1");
    Forms form = Forms.complete();
    form.repairs.add(repair(Repair.Kind.CORRECTED_LABEL, level));
    form.repairs.add(repair(Repair.Kind.INFERRED_LEVEL, level));
    form.repairs.add(repair(Repair.Kind.CLEANED_TEXT, level));
    assertThat(valuesOf(form)).isEqualTo(new Report.Values(24, 0, 1, 0));
  }

  @Test
  void aShiftedRowMendsAllItsValues() {
    Forms form = Forms.complete();
    form.repairs.add(repair(Repair.Kind.SHIFTED_ROW, Pointer.of("indicators", 0, "")));
    assertThat(valuesOf(form)).isEqualTo(new Report.Values(18, 7, 0, 0));
  }

  @Test
  void droppedPageNumbersMendNoValue() {
    Forms form = Forms.complete();
    form.repairs.add(repair(Repair.Kind.DROPPED_FURNITURE, Pointer.FORM));
    form.repairs.add(repair(Repair.Kind.DROPPED_FURNITURE, Pointer.of("indicators", 0, "")));
    assertThat(valuesOf(form).repaired()).isZero();
  }

  @Test
  void onlyTheTotalFundRowHasToHaveNumbers() {
    Forms form = Forms.complete();
    form.funding =
        new Funding(
            Optional.of("元"), List.of(Forms.totalRow(), Forms.emptyRow(Funding.Kind.OTHER)));
    assertThat(valuesOf(form).missing()).isZero();

    form.funding = new Funding(Optional.of("元"), List.of(Forms.emptyRow(Funding.Kind.TOTAL)));
    // Without a budget there is no rate, and without points no score.
    assertThat(valuesOf(form).missing()).isEqualTo(2);
  }

  @Test
  void countsFindingsBySeverityAndRule() {
    tally.add(
        Forms.complete().build(),
        List.of(
            finding("b-rule", Severity.ERROR),
            finding("a-rule", Severity.INFO),
            finding("b-rule", Severity.ERROR)));
    Report report = tally.report();
    assertThat(report.bySeverity())
        .containsOnly(
            Map.entry(Severity.INFO, 1),
            Map.entry(Severity.WARNING, 0),
            Map.entry(Severity.ERROR, 2));
    assertThat(report.byRule()).containsExactly(Map.entry("a-rule", 1), Map.entry("b-rule", 2));
  }

  @Test
  void addsUpFilesFormsIndicatorsAndFailures() {
    tally.opened();
    tally.opened();
    tally.add(Forms.complete().build(), List.of());
    tally.add(Forms.complete().build(), List.of());
    tally.add(Forms.blank().build(), List.of());
    tally.failed(new Failure("x", 7, Message.text("e")));
    Report report = tally.report();
    assertThat(report.files()).isEqualTo(2);
    assertThat(report.forms()).isEqualTo(3);
    assertThat(report.indicators()).isEqualTo(2);
    assertThat(report.failed()).containsExactly(new Failure("x", 7, Message.text("e")));
  }

  private static Finding finding(String rule, Severity severity) {
    return new Finding(
        rule,
        severity,
        Cause.SOURCE,
        Message.text("m"),
        Pointer.FORM,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

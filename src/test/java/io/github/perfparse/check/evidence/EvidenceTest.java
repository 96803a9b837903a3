package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.Checker;
import io.github.perfparse.check.Doctored;
import io.github.perfparse.check.TidyForms;
import io.github.perfparse.check.evidence.Finding.Fact;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A finding")
class EvidenceTest {

  private static final String WRONG_TOTAL = "18: 总分⇥⇥⇥⇥⇥⇥100⇥98.50⇥";
  private static final Pointer TOTAL_SCORE = Pointer.of("total", "score");

  @Test
  @DisplayName("carries every operand with its line and its text as printed")
  void operands() {
    Finding finding = only("score-total-mismatch", TidyForms.changed(WRONG_TOTAL));

    assertThat(finding.operands())
        .extracting(Operand::line, Operand::text)
        .hasSize(7)
        .contains(org.assertj.core.groups.Tuple.tuple(6, "9.5"))
        .contains(org.assertj.core.groups.Tuple.tuple(18, "98.50"));
    assertThat(finding.expected()).contains(new Fact.Number(new BigDecimal("99.5")));
    assertThat(finding.actual()).contains(new Fact.Number(new BigDecimal("98.50")));
    assertThat(finding.difference()).contains(new BigDecimal("-1"));
    assertThat(finding.tolerance()).contains(new BigDecimal("0"));
    assertThat(finding.path()).isEqualTo(TOTAL_SCORE);
    assertThat(finding.cause()).isEqualTo(Cause.SOURCE);
  }

  @Test
  @DisplayName("joins the pieces of a value that was printed in several")
  void joined() {
    Form form = Doctored.printed(TidyForms.changed(WRONG_TOTAL), TOTAL_SCORE, "98", ".50");

    assertThat(only("score-total-mismatch", form).operands())
        .extracting(Operand::text)
        .contains("98.50");
  }

  @ParameterizedTest
  @CsvSource({
    "JOINED_FRAGMENT, total, -1, score, SOURCE",
    "MOVED_TEXT, total, -1, '', READING",
    "CLEANED_TEXT, total, -1, score, SOURCE",
    "CLEANED_NUMBER, total, -1, score, SOURCE",
    "SHIFTED_ROW, indicators, 2, '', SOURCE",
    "SHIFTED_ROW, indicators, 2, score, READING",
    "JOINED_FRAGMENT, indicators, 2, '', SOURCE",
    "JOINED_FRAGMENT, indicators, 2, level3, SOURCE",
    "INFERRED_LEVEL, indicators, 2, level1, SOURCE",
    "DROPPED_FURNITURE, '', -1, '', SOURCE",
  })
  @DisplayName("has the cause reading where a repair may have changed an operand")
  void repaired(Repair.Kind kind, String section, int index, String field, Cause cause) {
    Pointer path = new Pointer(section, index, field);
    Form form = Doctored.repaired(TidyForms.changed(WRONG_TOTAL), kind, path);

    assertThat(only("score-total-mismatch", form).cause()).isEqualTo(cause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15: ⇥⇥时效指标⇥成本指标⇥清运费用⇥≤50元⇥50⇥10⇥",
        "15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥100%⇥50⇥10⇥?.?",
        "15: ⇥⇥时效指标⇥垃圾清运及时率⇥⇥=100%⇥100⇥10⇥",
      })
  @DisplayName("has the cause reading where a row was shifted and does not fit its columns")
  void misfit(String row) {
    Pointer path = new Pointer("indicators", 2, "");
    Form form = Doctored.repaired(TidyForms.changed(row), Repair.Kind.SHIFTED_ROW, path);

    assertThat(only("points-total-mismatch", form).cause()).isEqualTo(Cause.READING);
  }

  @Test
  @DisplayName("has the cause reading where the printed number says something else than the value")
  void mendedNumber() {
    Form form = Doctored.printed(TidyForms.changed(WRONG_TOTAL), TOTAL_SCORE, "98.5O");
    Form mended = Doctored.repaired(form, Repair.Kind.CLEANED_NUMBER, TOTAL_SCORE);

    assertThat(only("score-total-mismatch", mended).cause()).isEqualTo(Cause.READING);
  }

  @Test
  @DisplayName("has the cause source where only the noise of software was taken off a number")
  void noise() {
    Form form = Doctored.printed(TidyForms.changed(WRONG_TOTAL), TOTAL_SCORE, "98.50000000000001");
    Form mended = Doctored.repaired(form, Repair.Kind.CLEANED_NUMBER, TOTAL_SCORE);

    assertThat(only("score-total-mismatch", mended).cause()).isEqualTo(Cause.SOURCE);
  }

  @Test
  @DisplayName("on a sum has the cause reading where cells of the table found no place")
  void stray() {
    Form form = Doctored.stray(TidyForms.changed("15:\n"), 15, "10");

    assertThat(only("score-total-mismatch", form).cause()).isEqualTo(Cause.READING);
  }

  @Test
  @DisplayName("on levels has the cause reading where a label was inferred")
  void inferredLevel() {
    Form form =
        Doctored.repaired(
            TidyForms.changed("16: ⇥效益指标⇥质量指标⇥河岸环境⇥改善⇥改善⇥30⇥30⇥"),
            Repair.Kind.INFERRED_LEVEL,
            Pointer.of("indicators", 3, "level1"));

    assertThat(only("level-mismatch", form).cause()).isEqualTo(Cause.READING);
  }

  @Test
  @DisplayName("on levels is not made where the label of the first is printed as the second again")
  void levelTwice() {
    Form form = TidyForms.changed("16: ⇥成本指标⇥成本指标⇥河岸环境⇥改善⇥改善⇥30⇥30⇥");

    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .extracting(Finding::rule)
        .doesNotContain("level-mismatch");
  }

  @Test
  @DisplayName("on a deduction is not made where the form explains all deductions at its foot")
  void explainedAtFoot() {
    Form form = TidyForms.changed("16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥基本改善⇥30⇥28⇥");
    Form explained = Doctored.attribute(form, "偏差大或目标未完成原因分析", "汛期河岸受损。");

    assertThat(find("deduction-unexplained", form)).hasSize(1);
    assertThat(find("deduction-unexplained", explained)).isEmpty();
  }

  @Test
  @DisplayName("that settings weigh otherwise has their severity, and a note stays a note")
  void severities() {
    RuleSettings settings =
        RuleSettings.DEFAULT
            .withSeverity("score-total-mismatch", Severity.WARNING)
            .without("points-not-100");
    Form wrong = TidyForms.changed(WRONG_TOTAL);
    Form blank = TidyForms.changed("14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥⇥");

    assertThat(severities(settings, wrong)).contains(Severity.WARNING);
    assertThat(severities(settings, blank)).contains(Severity.INFO);
    assertThat(severities(settings.without("score-total-mismatch"), wrong)).isEmpty();
  }

  @Test
  @DisplayName("is not made within the tolerance that settings allow")
  void tolerance() {
    RuleSettings settings =
        RuleSettings.DEFAULT.withTolerance("score-total-mismatch", BigDecimal.ONE);

    assertThat(severities(settings, TidyForms.changed(WRONG_TOTAL))).isEmpty();
  }

  @Test
  @DisplayName("stands before those of later lines, and on one line in the order of the rules")
  void order() {
    List<Finding> findings =
        new Checker(RuleSettings.DEFAULT)
            .check(
                TidyForms.changed(
                    """
                    14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥
                    18: 总分⇥⇥⇥⇥⇥⇥101⇥98.5⇥
                    """));

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly(
            "deduction-unexplained",
            "deduction-target-met",
            "points-total-mismatch",
            "points-not-100");
  }

  private static Optional<Severity> severities(RuleSettings settings, Form form) {
    return new Checker(settings)
        .check(form).stream()
            .filter(finding -> finding.rule().equals("score-total-mismatch"))
            .map(Finding::severity)
            .findFirst();
  }

  private static List<Finding> find(String rule, Form form) {
    return new Checker(RuleSettings.DEFAULT)
        .check(form).stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static Finding only(String rule, Form form) {
    assertThat(find(rule, form)).hasSize(1);
    return find(rule, form).get(0);
  }
}

package io.github.perfparse.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Forms;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValuesTest {

  private static final Form FORM = Forms.complete().build();

  /** The form prints 万元: people write what they see. */
  @ParameterizedTest
  @CsvSource({
    "/year, 2023, 2022, 2022",
    "/projectName, 道路养护, 桥梁养护, 桥梁养护",
    "/grade, 优, -, ''",
    "/funding/unit, 万元, 元, 元",
    "/funding/rows/0/executed, 99.51, '1,000.00', 1000",
    "/funding/rows/0/executionRatePercent, 99.51, 98%, 98",
    "/objectives/actual, 完成。, 已完成。, 已完成。",
    "/indicators/0/level3, 养护面积, 养护里程, 养护里程",
    "/indicators/0/target, ≥290万㎡, ≥29万㎡, ≥29万㎡",
    "/indicators/0/deviation, '', 下雨, 下雨",
    "/indicators/0/score, 89.550, 88.5, 88.5",
    "/total/score, 99.5, 98.5, 98.5",
    "/attributes/联系电话, 12345, 54321, 54321",
  })
  void aValueIsReadAndWrittenAsItIsPrinted(String path, String read, String given, String now) {
    Form corrected = FormValues.corrected(FORM, path, read, given, "看过");
    assertThat(FormValues.text(corrected, path)).hasValue(now);
    String was = FormValues.text(FORM, path).orElseThrow();
    assertThat(corrected.corrections()).containsExactly(new Correction(path, was, now, "看过"));
    assertThat(Status.of(corrected)).isEqualTo(Status.REPAIRED);
  }

  @Test
  void anAmountIsKeptInYuan() {
    Form corrected = FormValues.corrected(FORM, "/funding/rows/0/executed", "99.51", "12.3", "");
    assertThat(corrected.funding().rows().get(0).executed())
        .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("123000"));
  }

  @ParameterizedTest
  @CsvSource({
    "/indicators/0/score, 90,    88,   'reads “89.55”, not “90”'",
    "/indicators/0/score, 89.55, 好,   '“好” is no number'",
    "/indicators/9/score, 9,     8,    'there is no value /indicators/9/score'",
    "/indicators/0/line,  12,    13,   'there is no value'",
    "/indicators/0,       12,    13,   'there is no value'",
    "/source/file,        a.txt, b,    'there is no value'",
    "/funding/rows/0/kind, total, other, 'there is no value'",
    "/year,               2023,  20,   'cannot stand in /year'",
    "'',                  a,     b,    'there is no value'",
  })
  void whatCannotBeCorrectedIsRefused(String path, String read, String given, String why) {
    assertThatThrownBy(() -> FormValues.corrected(FORM, path, read, given, ""))
        .isInstanceOf(Misfit.class)
        .hasMessageContaining(why);
  }

  /** Whoever looked at the paper has settled what the program doubted. */
  @Test
  void aCorrectedValueCountsAsRead() {
    Forms doubtful = Forms.complete();
    doubtful.repairs.add(
        new Repair(
            Repair.Kind.MOVED_TEXT,
            Pointer.of("indicators", 0, "points"),
            12,
            Message.text("moved")));
    doubtful.leftovers.add(
        new Leftover(
            Leftover.Kind.UNREADABLE_NUMBER, Pointer.of("indicators", 0, "score"), 12, "9l"));
    Form form = doubtful.build();
    assertThat(finding(form, "unreadable-number").line()).isEqualTo(12);
    Form corrected = FormValues.corrected(form, "/indicators/0/score", "89.55", "91", "");
    assertThat(corrected.leftovers()).isEmpty();
    assertThat(finding(corrected, "score-above-points").cause()).isEqualTo(Cause.READING);
    Form both = FormValues.corrected(corrected, "/indicators/0/points", "90", "90", "");
    assertThat(finding(both, "score-above-points").cause()).isEqualTo(Cause.SOURCE);
  }

  @Test
  void aLooseTextThatIsGivenItsPlaceIsLooseNoMore() {
    Forms form = Forms.complete();
    form.leftovers.add(new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, 13, "因暴雨 延期"));
    Form corrected = FormValues.corrected(form.build(), "/indicators/0/deviation", "", "因暴雨延期", "");
    assertThat(corrected.leftovers()).isEmpty();
  }

  private static Finding finding(Form form, String rule) {
    return new Checker(RuleSettings.DEFAULT)
        .check(form).stream().filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
  }
}

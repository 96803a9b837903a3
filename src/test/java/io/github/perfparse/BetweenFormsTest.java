package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two forms is told of, once, by the form above it. */
class BetweenFormsTest {

  private static final String FORM = Example.BASE.replace('⇥', '\t');
  private static final String PLAIN = Example.BASE.replaceAll("⇥+", " ");
  private static final String PROSE = "\n二、其他说明\n本部门其余项目均按规定开展自评。\n\n以下为第二个项目。\n\n";

  private static List<String> told(Outcome outcome) {
    return ((Form) outcome)
        .leftovers().stream()
            .filter(leftover -> !leftover.isInside())
            .map(left -> left.line() + "-" + left.lastLine() + " " + left.text())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void proseBetweenFormsIsToldOf(boolean grid) throws IOException {
    String form = grid ? FORM : PLAIN;
    List<Outcome> outcomes = Dumps.outcomes("前言。\n\n" + form + PROSE + form + "\n\n附注。\n");
    assertThat(outcomes).hasSize(2);
    assertThat(told(outcomes.get(0))).containsExactly("23-26 二、其他说明");
    assertThat(told(outcomes.get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherTableBetweenFormsIsToldOf(boolean grid) throws IOException {
    String form = grid ? FORM : PLAIN;
    String table =
        """

        2023年度部门预算执行情况表
        科目编码⇥科目名称⇥年初预算数⇥调整预算数⇥决算数⇥执行率
        201⇥教育支出⇥810⇥805⇥790⇥98%
        205⇥卫生支出⇥210⇥205⇥200⇥97%
        """
            .replace("⇥", grid ? "\t" : " ");
    List<Outcome> outcomes = Dumps.outcomes(form + table + form);
    assertThat(outcomes).filteredOn(Form.class::isInstance).hasSize(2);
    assertThat(outcomes.get(0).source().lastLine()).isEqualTo((int) form.lines().count());
    // Its head, where it is one of cells, opens a form that is refused.
    String lines = grid ? "21-21" : "21-24";
    assertThat(told(outcomes.get(0))).containsExactly(lines + " 2023年度部门预算执行情况表");
  }

  @Test
  void proseBetweenAHeadingAndItsFormIsToldOf() throws IOException {
    String contents = "财政项目支出绩效自评表\n本表由财务科填报。\n经业务科室核对。\n\n" + "说明。\n".repeat(30);
    List<Outcome> outcomes = Dumps.outcomes(contents + "\n" + FORM);
    assertThat(outcomes).hasSize(1);
    assertThat(told(outcomes.get(0))).containsExactly("2-34 本表由财务科填报。");
  }

  @Test
  void aRefusalAnswersForWhatStandsBelowIt() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes("项目支出绩效自评表\n项目名称 绿道养护\n" + PROSE + FORM);
    assertThat(outcomes.get(0).source().firstLine()).isEqualTo(1);
    assertThat(outcomes.get(0).source().lastLine()).isEqualTo(7);
  }

  @Test
  void theRestOfALongTextIsOneNote() throws IOException {
    List<Outcome> outcomes =
        Dumps.outcomes(FORM + "\n" + "说明。\n\n".repeat(50_000) + FORM + PROSE + FORM);
    assertThat(outcomes).hasSize(3);
    assertThat(told(outcomes.get(0))).containsExactly("21-100019 说明。");
    assertThat(told(outcomes.get(1))).containsExactly("100041-100044 二、其他说明");
  }

  @Test
  void formsOnOneLineKeepTheirOrder() throws IOException {
    String other = PLAIN.replace("河道保洁 ", "绿道养护 ");
    List<Outcome> outcomes = Dumps.outcomes((PLAIN + other + PLAIN).replace('\n', ' '));
    assertThat(outcomes).extracting(outcome -> outcome.source().form()).containsExactly(1, 2, 3);
  }

  @Test
  void theStatusIsNotTheirs() throws IOException {
    Form form = (Form) Dumps.outcomes(FORM + PROSE + FORM).get(0);
    assertThat(form.leftovers()).extracting(Leftover::isInside).containsExactly(false);
  }
}

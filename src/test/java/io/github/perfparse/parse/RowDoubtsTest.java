package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place of a whole form is damaged; {@code ⇥} parts cells. */
@DisplayName("A form damaged in one place")
class RowDoubtsTest {

  private static final String DUMP =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称⇥渠道清淤
      主管部门⇥乙县水务局⇥⇥实施单位⇥乙县渠道站
      项目资金 (万元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥613.45⇥613.45⇥547.87⇥10⇥89.31%⇥8.93
      ⇥其中：当年财政拨款⇥613.45⇥613.45⇥547.87⇥—⇥—⇥—
      ⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分
      ⇥产出指标⇥数量指标⇥清淤长度⇥≥3公里⇥3公里⇥30⇥30
      ⇥⇥质量指标⇥清淤合格率⇥≥98%⇥100%⇥20⇥20
      ⇥效益指标⇥社会效益指标⇥灌溉条件⇥改善⇥改善⇥30⇥30
      ⇥满意度指标⇥服务对象满意度指标⇥农户满意度⇥≥90%⇥92%⇥10⇥10
      总分⇥⇥⇥⇥⇥⇥100⇥98.93
      """;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    // Two cells joined to one: what stands right of them stands in the wrong column.
    "清淤合格率⇥≥98%, 清淤合格率 ≥98%, /indicators/1",
    "年度资金总额⇥613.45, 年度资金总额613.45, /funding/rows/0",
    "≥98%⇥100%, ≥98%100%, /indicators/1",
    "613.45⇥547.87⇥10, 613.45 547.87⇥10, /funding/rows/0",
    "613.45⇥547.87⇥10, 613.45547.87⇥10, /funding/rows/0",
    "3公里⇥30⇥30, 3公里30⇥30, /indicators/0",
    "改善⇥30⇥30, 改善 30⇥30, /indicators/2",
    // A line of the name left out, and who knows of what else.
    "清淤合格率, 率, /objectives",
    "清淤合格率, 率, /indicators",
    // One character wrong.
    "≥98%, ≥9O%, /indicators/1/target",
    "质量指标, 贡量指标, /indicators/1/level2",
  })
  void isMarkedThere(String whole, String damaged, String path) throws IOException {
    Form form = Dumps.read(damaged(whole, damaged)).get(0);
    List<String> marked = new ArrayList<>();
    for (Repair repair : form.repairs()) {
      marked.add(repair.path().toString());
    }
    assertThat(marked).contains(path);
    assertNobodyIsAccused(form);
  }

  /** Nobody can know whether a row that has no numbers has lost them. */
  @ParameterizedTest
  @CsvSource({
    "干渠清⇥≥98.00(⇥99⇥20⇥20/— 4 —/⇥⇥⇥淤合格率⇥%)⇥.10(%)",
    "干渠清淤合格率⇥≥98⇥99⇥20⇥20/⇥⇥⇥已下达计划，待验收⇥%%⇥⇥0⇥0",
  })
  void doubtsARowWithoutNumbersAndTheOneAbove(String torn) throws IOException {
    String row = "清淤合格率⇥≥98%⇥100%⇥20⇥20";
    Form form = Dumps.read(damaged(row, torn.replace('/', '\n'))).get(0);
    assertThat(form.repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/indicators/1", "/indicators/2");
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .noneMatch(finding -> finding.cause() == Cause.MISSING);
  }

  @Test
  void doubtsTheOnlyNumberOfRowsWithoutAHead() throws IOException {
    String head = "⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分\n";
    String dump = DUMP.replace(head, "").replaceAll("⇥(\\d0)⇥\\1\n", "⇥$1\n");
    Form form = Dumps.read(dump.replace('⇥', '\t')).get(0);
    assertThat(form.repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/indicators/0/points", "/indicators/2/points");
    assertNobodyIsAccused(form);
  }

  @Test
  void copiesARowAndAccusesNobody() throws IOException {
    String row = "⇥效益指标⇥社会效益指标⇥灌溉条件⇥改善⇥改善⇥30⇥30\n";
    assertNobodyIsAccused(Dumps.read(damaged(row, row + row)).get(0));
  }

  @Test
  void readsATotalWhoseLabelIsHalfWrong() throws IOException {
    Form form = Dumps.read(damaged("总分", "总兮")).get(0);
    assertThat(form.total().score().orElseThrow()).isEqualByComparingTo("98.93");
    assertThat(form.indicators()).hasSize(4);
    assertThat(form.repairs()).anyMatch(repair -> repair.kind() == Repair.Kind.CORRECTED_LABEL);
  }

  /** The row was laid two columns to the left, and its name was the first level. */
  @Test
  void keepsARowInPlaceWhoseNumberIsMisread() throws IOException {
    String row = "⇥⇥⇥清淤次数⇥8.0O⇥≥2次⇥2次⇥8.00\n";
    String dump = damaged("年度指标值⇥实际完成值⇥分值⇥得分", "分值⇥年度指标值⇥实际完成值⇥得分").split("\t效益")[0];
    Form form = Dumps.read(dump + row.replace('⇥', '\t')).get(0);
    assertThat(form.indicators().get(2).level3()).contains("清淤次数");
    assertThat(form.indicators().get(2).level1()).contains("产出指标");
    assertThat(form.indicators().get(2).points().orElseThrow()).isEqualByComparingTo("8");
    assertThat(form.repairs()).anyMatch(repair -> repair.kind() == Repair.Kind.CLEANED_NUMBER);
  }

  @Test
  void takesNoNumberForAReasonWhereTheScoreHasNoHead() throws IOException {
    Form form = Dumps.read(damaged("分值⇥得分\n⇥产", "分值⇥碍兮\n⇥产")).get(0);
    assertThat(form.indicators()).noneMatch(row -> row.deviation().isPresent());
  }

  @Test
  void readsRowsThatHaveLostTheirHeadByTheirTargets() throws IOException {
    String dump =
        "⇥效益指标⇥社会效益指标⇥灌溉面积⇥30⇥≥5亩⇥6亩⇥30\n⇥满意度指标⇥服务对象满意度指标⇥农户满意度⇥10⇥≥90%⇥92%⇥9\n总分⇥⇥⇥⇥100⇥⇥⇥98\n";
    Form form = Dumps.read(dump.replace('⇥', '\t')).get(0);
    assertThat(form.indicators().get(1).target().orElseThrow().text()).isEqualTo("≥90%");
    assertThat(form.indicators().get(1).points().orElseThrow()).isEqualByComparingTo("10");
    assertThat(form.indicators().get(1).score().orElseThrow()).isEqualByComparingTo("9");
  }

  private static void assertNobodyIsAccused(Form form) {
    List<Finding> findings = new ArrayList<>(new Checker(RuleSettings.DEFAULT).check(form));
    // That a name stands twice is so.
    findings.removeIf(finding -> finding.rule().equals("duplicate-indicator"));
    assertThat(findings).noneMatch(finding -> finding.cause() == Cause.SOURCE);
  }

  private static String damaged(String whole, String damaged) {
    assertThat(DUMP).contains(whole);
    return DUMP.replace(whole, damaged).replace('⇥', '\t');
  }
}

package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.Doctored;
import io.github.perfparse.check.TidyForms;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Refusal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whose mistake a finding shows")
class CausesTest {

  private static final String WRONG_SUM = "7: ⇥其中：当年财政拨款⇥400000⇥380000⇥365000⇥—⇥⇥\n";
  private static final String WRONG_TOTAL = "18: 总分⇥⇥⇥⇥⇥⇥100⇥97.5⇥\n";

  private static List<Finding> check(Form form) {
    return new Checker(RuleSettings.DEFAULT).check(form);
  }

  private static String said(String lines, String rule) {
    return check(TidyForms.changed(lines)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.cause().key() + ": " + finding.message())
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void isTheAgencysWhereEverythingWasReadAsPrinted() {
    assertThat(said(WRONG_SUM, "fund-sum-mismatch")).startsWith("source: ");
    assertThat(said(WRONG_TOTAL, "score-total-mismatch")).startsWith("source: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a cell without a place in the table | 14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥⇥8 | score-total-mismatch",
        "a cell without a place in the funds | 8: ⇥上年结转资金⇥100000⇥100000⇥100000⇥—⇥⇥⇥⇥7 | fund-sum-mismatch",
        "a character lost behind a number | 8: ⇥上年结转资金⇥100000⇥100000⇥100000?⇥—⇥⇥ | fund-sum-mismatch",
        "digits lost within a number | 8: ⇥上年结转资金⇥100000⇥100000⇥**100000⇥—⇥⇥ | fund-sum-mismatch",
        "two amounts in one cell | 8: ⇥上年结转资金⇥100000⇥100000100000100000⇥—⇥⇥⇥ | fund-sum-mismatch",
        "a sum of money in the points' column | 6: ⇥年度资金总额⇥500000⇥500000⇥480000⇥456000⇥10⇥95.00%9.5⇥ | execution-rate-mismatch",
        "a rate in the points' column | 6: ⇥年度资金总额⇥500000⇥480000⇥10⇥95%⇥9.5⇥ | fund-sum-mismatch",
        "no unit of money | 5: 项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分 | fund-sum-mismatch",
        "a label among the values | 4: 主管部门⇥水务局实施单位青禾镇 年度总体目标 全年执行数⇥⇥⇥实施单位⇥水务站 | fund-sum-mismatch",
      })
  void isUnknownAsLongAsTheReadingIsInDoubt(String doubt, String line, String rule) {
    String lines = line.strip() + "\n" + WRONG_SUM + WRONG_TOTAL;
    assertThat(said(lines, rule)).startsWith("reading: ");
  }

  @Test
  void isTheAgencysThoughAnotherTableHasACellWithoutAPlace() {
    String lines = WRONG_SUM + "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥⇥8\n";
    assertThat(said(lines, "fund-sum-mismatch")).startsWith("source: ");
  }

  @Test
  void isNobodysInAFormThatWasRefused() {
    Form form = TidyForms.changed(WRONG_SUM + WRONG_TOTAL + "3: 项目名称⇥\n");
    assertThat(check(form)).extracting(Finding::cause).contains(Cause.SOURCE, Cause.MISSING);
    assertThat(check(form.refusedFor(Refusal.Reason.CELLS_NOT_TOLD_APART)))
        .isNotEmpty()
        .extracting(Finding::cause)
        .containsOnly(Cause.READING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4: 主管部门⇥青禾镇人民政府⇥⇥⇥实施单位⇥ | missing: 实施单位 is not printed",
        "4: 主管部门⇥青禾镇人民政府 实施单位青禾镇水务站 | reading: 实施单位 was not found; it may be \"实施单位青禾镇水务站\"",
        "11: ⇥维修渠道。⇥⇥⇥⇥⇥⇥ | missing: 年度总体目标 实际完成情况 is not printed",
        "11: ⇥维修渠道。 已维修渠道。⇥⇥⇥⇥⇥⇥ | reading: 年度总体目标 实际完成情况 was not found; it may stand in 预期目标 \"维修渠道。 已维修渠道。\"",
        "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥⇥20⇥20⇥ | missing: 水质达标率 实际完成值 is not printed",
        "4: 主管部门⇥青禾镇人民政府⇥⇥⇥内部资料实施单位⇥青禾镇水务站 | reading: 实施单位 was not found; it may stand in 内部资料实施单位 \"青禾镇水务站\"",
        "4: 主管部门⇥青禾镇人民政府⇥⇥⇥实施财政局单位⇥青禾镇水务站 | reading: 实施单位 was not found; it may stand in 实施财政局单位 \"青禾镇水务站\"",
        "4: 主管部门⇥青禾镇人民政府⇥⇥⇥□□单位⇥青禾镇水务站 | reading: 实施单位 was not found; it may stand in □□单位 \"青禾镇水务站\"",
        "4: 地方主管部门⇥青禾镇人民政府⇥⇥⇥实施单位⇥青禾镇水务站 | reading: 主管部门 was not found; it may stand in 地方主管部门 \"青禾镇人民政府\"",
        "14: ⇥⇥质量指标⇥⇥水质达标率≥95%⇥96%⇥20⇥20⇥ | reading: indicator 2 三级指标 was not found; it may stand in 年度指标值 \"水质达标率≥95%\"",
        "14: ⇥⇥质量指标⇥水质达标率2020⇥≥95%⇥96%⇥⇥⇥ | reading: 水质达标率2020 分值 was not found; it may stand in 三级指标 \"水质达标率2020\"",
        "14: 质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥⇥ | reading: 水质达标率 得分 was not found; the cells of its row had moved: it may stand in another",
        "14: ⇥⇥质量指标⇥水质达标率⇥≥95% 96%⇥⇥20⇥20⇥ | reading: 水质达标率 实际完成值 was not found; it may stand in 年度指标值 \"≥95% 96%\"",
      })
  void isMissingOnlyWhatNothingElseCouldBe(String line, String said) {
    assertThat(said(line, "missing-field")).isEqualTo(said);
  }

  /** A note stands among a row's numbers, and was taken for the label of the next row. */
  @ParameterizedTest
  @CsvSource({
    "⇥年度资金总额⇥⇥⇥⇥⇥⇥, ⇥注：数据来源于年报⇥500000⇥480000⇥456000⇥10⇥95.00%⇥9.5",
    "⇥年度资金总额⇥500000⇥480000⇥456000⇥10⇥95.00%⇥, ⇥注：数据来源于年报。9.5⇥⇥⇥⇥⇥⇥",
  })
  void numbersBelowANoteMayBeThoseOfTheRowAboveIt(String above, String note) {
    String rows = "6: " + above + "\n7: " + note + "\n";
    assertThat(causes(new Example(rows).dump())).doesNotContain("missing-field missing");
  }

  /** A column whose head is not known may be any that is lacking. */
  @Test
  void aColumnIsNotMissingWhereCellsStandInOneThatIsNotKnown() {
    Form form =
        TidyForms.changed(
            """
            13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥⇥20⇥20⇥
            14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥⇥20⇥20⇥
            15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥⇥10⇥10⇥
            16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥⇥30⇥30⇥
            17: ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥90%⇥⇥10⇥10⇥
            """);
    assertThat(check(form)).extracting(Finding::cause).contains(Cause.MISSING);
    assertThat(check(Doctored.left(form, Leftover.Kind.OTHER_COLUMN, 13, "12公里")))
        .extracting(Finding::cause)
        .containsOnly(Cause.READING);
  }

  /** A number of the agency's own is no level. */
  @ParameterizedTest
  @CsvSource({"210, false", "改善, false", "产出指标, true"})
  void aLevelMayStandInAnotherColumnByItsLabel(String text, boolean level) {
    String rows = "";
    for (int line = 13; line <= 17; line++) {
      rows += line + ": ⇥⇥⇥保洁河道" + line + "段⇥≥12公里⇥12公里⇥18⇥18⇥\n";
    }
    Form form = TidyForms.changed(rows);
    assertThat(check(Doctored.left(form, Leftover.Kind.OTHER_COLUMN, 13, text)))
        .extracting(finding -> finding.message().toString())
        .filteredOn(said -> said.startsWith("一级指标"))
        .hasSize(1)
        .allMatch(said -> said.endsWith("it may be \"" + text + "\"") == level);
  }

  /** Without a grid {@code 万平} may stand in another cell. */
  @ParameterizedTest
  @CsvSource({"' ', 方米, READING", "' ', 公里, SOURCE", "'\t', 方米, SOURCE"})
  void isUnknownWhereAUnitMayHaveLostALine(String separator, String unit, Cause cause)
      throws IOException {
    String text =
        """
        项目支出绩效自评表
        项目名称 河道保洁
        主管部门 望江市水务局 实施单位 望江市河道养护所
        绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因
        产出指标 数量指标 保洁河道面积 =6%s 6万平方米 50 50 无
        质量指标 保洁达标率 ≥90%% 95%% 50 50 无
        总分 100 100
        """;
    Form form = Dumps.read(text.formatted(unit).replace(" ", separator)).get(0);
    assertThat(check(form))
        .filteredOn(finding -> finding.rule().equals("unit-mismatch"))
        .extracting(Finding::cause)
        .containsExactly(cause);
  }

  /** {@code 3b套} is 36套, and no other unit; {@code 36km} may be one. */
  @Test
  void isUnknownWhereALetterWasReadForADigit() {
    String row = "13: ⇥产出指标⇥数量指标⇥保洁河道⇥=36条⇥%s⇥20⇥20⇥\n";
    assertThat(said(row.formatted("3b条"), "unit-mismatch")).startsWith("reading: ");
    assertThat(said(row.formatted("36km"), "unit-mismatch")).startsWith("source: ");
  }

  /** Of words in a row nobody can tell whether the target is lacking or what was done. */
  @Test
  void aColumnIsNotMissingWhereBlankCellsLeaveNoTrace() {
    String rows =
        """
        13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥⇥20⇥20⇥
        14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥⇥20⇥20⇥
        15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥⇥10⇥10⇥
        16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥⇥30⇥30⇥
        17: ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥90%⇥⇥10⇥10⇥
        """;
    String dump = new Example(rows).dump();
    assertThat(causes(dump)).contains("missing-field missing");
    assertThat(causes(dump.replaceAll("\t+", "\n")))
        .contains("missing-field reading")
        .doesNotContain("missing-field missing");
  }

  /** The total of the funds is lacking, and a row is there of which nobody knows what it is. */
  @Test
  void aFundRowIsNotMissingWhereOneIsNotKnown() {
    String funds = "6: ⇥村集体筹措⇥500000⇥480000⇥456000⇥10⇥95%⇥9.5\n7: \n8: \n9: \n";
    assertThat(said(funds, "missing-field"))
        .isEqualTo("reading: 年度资金总额 was not found; it may be \"村集体筹措\"");
  }

  /** Where lines are cells, the page may end within a row: its reason stands on the next one. */
  @Test
  void aReasonIsNotMissingWhereTheTextEndsInItsRow() {
    String row = "17: ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥90%⇥93%⇥10⇥9.5⇥\n";
    String cells = new Example(row + "18: 总分⇥⇥⇥⇥⇥⇥100⇥99⇥\n").dump().replaceAll("\t+", "\n");
    assertThat(causes(cells)).contains("deduction-unexplained source");
    assertThat(causes(cells.substring(0, cells.indexOf("总分"))))
        .contains("deduction-unexplained reading");
  }

  /** Points and target were put together, 5 and 90%: what was read as the points is the score. */
  @Test
  void isNotMissingWhereACellOfTheRowWasMoved() {
    String lines =
        """
        12: 绩效指标⇥一级指标⇥二级指标⇥三级指标⇥分值⇥年度指标值⇥实际完成值⇥得分⇥偏差原因分析及改进措施
        13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥20⇥≥12公里⇥12公里⇥20⇥
        14: ⇥⇥质量指标⇥水质达标率⇥20⇥≥95%⇥96%⇥20⇥
        15: ⇥⇥时效指标⇥垃圾清运及时率⇥10⇥=100%⇥100%⇥10⇥
        16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥35⇥改善⇥改善⇥35⇥
        17: ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥590%⇥93%⇥5⇥
        """;
    assertThat(said(lines, "missing-field"))
        .isEqualTo(
            "reading: 居民满意度 得分 was not found; the cells of its row had moved: it may stand in another");
  }

  /**
   * Lines were cut where a score and a reason stood: 20 was left of 20.5, and no more of the rest.
   */
  @Test
  void isUnknownWhereANumberEndsAtTheEdgeOfTheText() {
    String lines =
        """
        11: ⇥全年保洁河道十二公里，水面无漂浮物。⇥⇥⇥
        13: ⇥产出指标⇥数量指标⇥保洁河道长度（含支流、沟渠及两岸的绿化带在内）合计⇥≥12公里⇥12公里⇥20⇥2
        14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥
        """;
    assertThat(said(lines, "deduction-unexplained")).startsWith("reading: ");
  }

  /**
   * All lines were cut at 36 characters: the reasons, but for one, end in mid-sentence there, and
   * of one nothing is left.
   */
  @ParameterizedTest
  @CsvSource({
    "市民公园及沿河各段绿道环境卫生改善情况 改善 略改善 10 8, reading",
    "绿道环境改善情况 改善 略改善 10 8, source",
  })
  void isUnknownWhereSentencesBreakOffAtTheEdgeOfTheText(String row, String cause) {
    String cut =
        """
        项目支出绩效自评表
        （2023年度）
        项目名称 绿道养护
        项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 50 50 50 10 100% 10
        一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因
        产出指标 数量指标 绿道养护里程 ≥20公里 18公里 40 36 雨季
        质量指标 绿道养护达标率 ≥95% 90% 20 18 部分路段正在施工
        时效指标 绿道养护及时率 =100% 95% 20 18 汛期人手不足，
        效益指标 ROW
        总分 100 90
        """;
    assertThat(causes(cut.replace("ROW", row))).contains("deduction-unexplained " + cause);
  }

  /** The farthest line ends in the points, as another one does in its score: neither was cut. */
  @Test
  void isKnownWhereARowIsBrokenAndGoesOnBelow() {
    String broken =
        """
        项目支出绩效自评表
        （2023年度）
        项目名称 河道保洁
        项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 50 50 50 10 100% 10
        绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因
        产出指标 数量指标 保洁河道长度 ≥6公里 6公里 50
        49.17 略有不足。
        质量指标 河道保洁达标比率 ≥90% 95% 40 40
        总分 80 99.17
        """;
    assertThat(causes(broken)).contains("points-total-mismatch source");
  }

  /** {@code 合局计}: a foreign letter stands in the total's label. */
  @Test
  void aTotalIsNotMissingWhereTheLastRowMayBeIt() {
    assertThat(said("18: 合局计⇥⇥⇥⇥⇥⇥100⇥99.5⇥\n", "missing-field"))
        .isEqualTo(
            "reading: 总分 was not found; the last row, which has numbers and no target, may be it");
  }

  /** The label of the department had a foreign text inside, and became a part of the telephone. */
  @Test
  void isNotMissingWhatALabelledCellAboveMayHaveTakenIn() {
    String lines = "4: 实施单位\n4: 青禾镇水务站\n4: 联系电话\n4: 0301-42428890\n4: 主绩效管部门\n4: 青禾镇人民政府\n";
    assertThat(said(lines, "missing-field")).startsWith("reading: 主管部门 was not found");
  }

  /** A remark below the last row shows that the text does not end above the total. */
  @Test
  void aTotalIsMissingWhereARemarkStandsBelowItsRow() {
    String total = "18: 总分⇥⇥⇥⇥⇥⇥100⇥⇥\n";
    String below = "reading: 总分 was not found; nothing of the form was read below it";
    assertThat(said(total + "19: \n", "missing-field")).isEqualTo(below);
    assertThat(said(total + "19: 评价结论⇥如期完工。\n", "missing-field"))
        .isEqualTo("missing: 总分 is not printed");
  }

  /** Nothing of the tables was read: the page ends below the names, and one may be on the next. */
  @Test
  void aNameIsNotMissingWhereNoTableStandsBelowIt() {
    String top = "项目支出绩效自评表\n(2023 年度)\n项目名称\t河道保洁\n实施单位\t青禾镇水务站\n项目资金（元）\n";
    assertThat(causes(top))
        .contains("missing-field reading")
        .doesNotContain("missing-field missing");
  }

  /** Two cells came into one, and no sum of the form tells of it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥健全、有效执行20⇥20⇥⇥ | 79.5 | reading: 水质达标率 得分 was not found; it may stand in 实际完成值 \"健全、有效执行20\"",
        "14: ⇥⇥质量指标⇥水质达标率⇥≤18元/㎡⇥17元/㎡20⇥20⇥⇥ | 79.5 | reading: 水质达标率 得分 was not found; it may stand in 实际完成值 \"17元/㎡20\"",
        "14: ⇥⇥质量指标⇥水质达标率⇥≥95⇥96⇥20⇥⇥ | 79.5 | missing: 水质达标率 得分 is not printed",
        "6: ⇥年度资金总额⇥500000⇥480000⇥456000⇥10⇥95.00%9⇥⇥ | 90 | reading: fund score was not found; it may be \"95.00%9\"",
      })
  void isNotMissingWhatAnotherCellOfTheRowMayHold(String line, String total, String said) {
    assertThat(said(line + "\n18: 总分⇥⇥⇥⇥⇥⇥100⇥" + total + "⇥\n", "missing-field")).isEqualTo(said);
  }

  /**
   * The blank cells before a row are gone: it says what it said, unless a cell of it is lacking.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14: 质量指标⇥水质达标率⇥≥95%⇥93%⇥20⇥20 | full-score-target-missed | source",
        "14: 质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥18 | deduction-unexplained | source",
        "14: ⇥⇥⇥质量指标⇥水质达标率⇥≥95%⇥93%⇥20⇥20 | full-score-target-missed | reading",
        "6: 年度资金总额⇥500000⇥480000⇥456000⇥10⇥94.00%⇥9.5 | execution-rate-mismatch | source",
        "6: 年度资金总额⇥500000⇥480000⇥456000⇥⇥94.00%⇥9.5 | execution-rate-mismatch | reading",
      })
  void isTheAgencysInARowThatWasMovedAsAWhole(String line, String rule, String cause) {
    assertThat(said(line + "\n", rule)).startsWith(cause + ": ");
  }

  /** {@code 75. 01}: what was rounded is told by the number, and not by the blank in it. */
  @ParameterizedTest
  @ValueSource(strings = {"75.01", "75. 01", "75.0 1"})
  void aRateIsRoundedAsItIsPrintedThoughABlankStandsInIt(String rate) {
    String row = "6: ⇥年度资金总额⇥617000⇥617000⇥462800⇥10⇥%s⇥7.5\n";
    assertThat(said(row.formatted(rate), "execution-rate-mismatch")).isEqualTo("nothing");
  }

  @Test
  void aBareNumberThatWasTakenForThePagesMayBeAScore() {
    String lines = "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥\n14: 12\n" + WRONG_TOTAL;
    assertThat(said(lines, "score-total-mismatch")).startsWith("reading: ");
    for (String page : List.of("— 12 —", "— 20 —")) {
      String row = "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥\n14: " + page + "\n";
      assertThat(said(row + WRONG_TOTAL, "score-total-mismatch")).startsWith("source: ");
    }
  }

  private static final int COLUMNS = 9;

  private static final String MISTAKES = WRONG_SUM + WRONG_TOTAL + "19: 评分等级⇥中\n";

  /** What only joins lines or cleans white space and markup makes nobody innocent. */
  @ParameterizedTest
  @ValueSource(strings = {"pipes", "html", "csv", "broken lines", "white space"})
  void isTheSameHoweverTheDocumentWasFlattened(String way) {
    String tabs = new Example(MISTAKES).dump();
    List<String> wanted = causes(tabs);
    assertThat(wanted).contains("fund-sum-mismatch source", "score-total-mismatch source");
    assertThat(causes(flattened(tabs, way))).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static List<String> causes(String dump) {
    return check(TidyForms.read(dump).get(0)).stream()
        .map(finding -> finding.rule() + " " + finding.cause().key())
        .toList();
  }

  private static String flattened(String tabs, String way) {
    return switch (way) {
      case "pipes" ->
          tabs.lines()
              .map(line -> "| " + line.replace("\t", " | ") + " |\n")
              .reduce("", String::concat);
      case "html" ->
          "<table>"
              + tabs.lines()
                  .map(line -> "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                  .reduce("", String::concat)
              + "</table>";
      case "csv" ->
          tabs.lines()
              .map(line -> line + "\t".repeat(COLUMNS - line.split("\t", -1).length))
              .map(line -> '"' + line.replace("\t", "\",\"") + "\"\n")
              .reduce("", String::concat);
      case "broken lines" ->
          tabs.replace("全部河道已按计划保洁。", "全部河道\n已按计划保洁。").replace("保洁河道长度", "保洁河道\n长度");
      case "white space" -> tabs.replace("99.5", " 99.5 ").replace("365000", "365,000\u00A0");
      default -> throw new IllegalArgumentException(way);
    };
  }
}

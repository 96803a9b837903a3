package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit of money, the amounts and the names of a form whose cells nothing parts. */
class UnpartedFormTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 湖滨绿道养护
      主管部门 云泽市园林局 实施单位 云泽市绿化中心
      项目资金%s 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 600 600 540 10 90%% 9
      其中：当年财政拨款 600 600 540 - 90%% -
      年度总体目标 预期目标 实际完成情况
      完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。
      绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 绿道养护里程 ≥20公里 20公里 50 50
      效益指标 生态效益指标 绿道环境 改善 改善 30 30
      满意度指标 服务对象满意度指标 市民满意度 ≥90%% 93%% 10 10
      总分 100 99
      """;

  @ParameterizedTest
  @CsvSource({"（万元）, 万元, 6000000", "（元）, 元, 600"})
  void isReadFromTheLabelsBrackets(String brackets, String unit, int budget) throws IOException {
    Form form = Dumps.read(FORM.formatted(brackets)).get(0);
    assertThat(form.funding().unit()).contains(unit);
    assertThat(form.funding().rows().get(0).annualBudget().orElseThrow())
        .isEqualByComparingTo(String.valueOf(budget));
  }

  /** Below the title, also where that is a label of the form's head. */
  @ParameterizedTest
  @ValueSource(strings = {"单位：万元", "金额单位：万元"})
  void isReadFromALineOfItsOwn(String line) throws IOException {
    String text = FORM.formatted("").replace("（2023年度）\n", line + "\n（2023年度）\n");
    assertThat(Dumps.read(text).get(0).funding().unit()).contains("万元");
  }

  /** The columns' heads stand inside of the brackets of the label, which is broken. */
  @ParameterizedTest
  @CsvSource({"（万, 元）", "（, 万元）"})
  void isReadFromTornBrackets(String begin, String end) throws IOException {
    String torn = FORM.formatted(begin).replace("执行率 得分\n", "执行率 得分\n" + end + "\n");
    Form form = Dumps.read(torn).get(0);
    assertThat(form.funding().unit()).contains("万元");
    assertThat(form.funding().rows().get(0).executed().orElseThrow())
        .isEqualByComparingTo("5400000");
  }

  /** A preview of a page leaves out the middle of a form: its end is no row of the funds. */
  @Test
  void theRowsBelowAHoleAreIndicators() throws IOException {
    String whole = FORM.formatted("");
    String begin = whole.substring(0, whole.indexOf("额 600"));
    String end = whole.substring(whole.indexOf("效益指标 生态"));
    Form form = Dumps.read(begin + "≥95% 97% 10 10 " + end).get(0);
    assertThat(form.funding().rows())
        .extracting(Funding.Row::annualBudget)
        .containsOnly(Optional.empty());
    assertThat(form.indicators())
        .extracting(Indicator::level3)
        .containsExactly(Optional.of("绿道环境"), Optional.of("市民满意度"));
    assertThat(form.leftovers()).extracting(Leftover::text).contains("≥95% 97% 10 10");
  }

  @Test
  void howTheFundsWereManagedIsNoRowOfTheirs() throws IOException {
    String managed =
        FORM.formatted("").replace("年度总体目标", "资金管理情况 情况说明\n拨付合规性 按合同拨付。 无\n使用规范性 专账核算。 无\n年度总体目标");
    Form form = Dumps.read(managed).get(0);
    assertThat(form.funding().rows()).hasSize(2);
    assertThat(form.leftovers()).extracting(Leftover::line).containsExactly(8, 9, 10);
  }

  @Test
  void aRateBehindTheObjectivesIsInNoField() throws IOException {
    String rated =
        FORM.formatted("").replace("实际完成情况\n", "实际完成情况 总体完成率\n").replace("里。\n绩效", "里。 97%\n绩效");
    Form form = Dumps.read(rated).get(0);
    assertThat(form.objectives().expected()).contains("完成绿道养护二十公里，公众满意。");
    assertThat(form.objectives().actual()).contains("已完成绿道养护二十公里。");
    assertThat(form.leftovers()).extracting(Leftover::text).containsExactly("97%");
  }

  /** Amounts above the first label that is known were taken for cells out of their order. */
  @Test
  void sourcesStandAboveTheirSum() throws IOException {
    String sources =
        FORM.formatted("")
            .replace("年度资金总额 600", "市级资金 600")
            .replace("10 90% 9\n", "- 90% -\n")
            .replace("其中：当年财政拨款 600 600 540 - 90% -", "合计 600 600 540 10 90% 9");
    Form form = Dumps.read(sources).get(0);
    assertThat(form.funding().rows())
        .extracting(Funding.Row::kind)
        .containsExactly(Funding.Kind.UNKNOWN, Funding.Kind.TOTAL);
  }

  @Test
  void aThirdTextOfTheObjectivesIsInNoField() throws IOException {
    String third =
        FORM.formatted("")
            .replace("预期目标 实际完成情况", "年初绩效目标 全年(调整)绩效目标 全年目标实际完成情况")
            .replace("完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。", "养护绿道。 | 养护河堤。 | 完成养护。");
    Form form = Dumps.read(third).get(0);
    assertThat(form.objectives().expected()).contains("养护绿道。");
    assertThat(form.objectives().actual()).contains("完成养护。");
    assertThat(form.leftovers()).extracting(Leftover::text).containsExactly("养护河堤。");
  }

  /** {@code 主管部门(盖章):} is left blank for a stamp, and the department named below. */
  @Test
  void isNoDepartment() throws IOException {
    String stamped = FORM.formatted("").replace("项目名称", "主管部门（盖章）：      单位：万元\n项目名称");
    Form form = Dumps.read(stamped).get(0);
    assertThat(form.supervisingDepartment()).contains("云泽市园林局");
    assertThat(form.funding().unit()).contains("万元");
  }

  /** The label is merged over head and rows, and printed in their middle. */
  @Test
  void isReadAmidTheRows() throws IOException {
    String amid = FORM.formatted("").replace("项目资金 年初", "年初").replace("其中：", "项目资金（万元）\n其中：");
    Form form = Dumps.read(amid).get(0);
    assertThat(form.funding().unit()).contains("万元");
    assertThat(form.funding().rows().get(1).executed().orElseThrow())
        .isEqualByComparingTo("5400000");
  }

  /** {@code （2023年度）} stands before the title, also of a second form; its own year goes first. */
  @Test
  void theYearBeforeATitleIsTheForms() throws IOException {
    String title = "项目支出绩效自评表\n（2023年度）";
    String one = FORM.formatted("（万元）").replace(title, "（2023年度）\n项目支出绩效自评表");
    String other = one.replace("2023", "2021");
    String own = FORM.formatted("（万元）").replace(title, "（2020年度）\n" + title);
    String same = one.replace("（2023年度）\n", "（2022年度）");
    assertThat(Dumps.read(one + other + own + same))
        .extracting(form -> form.year().orElse(0))
        .containsExactly(2023, 2021, 2023, 2022);
  }

  @ParameterizedTest
  @CsvSource({"（美元）, 美元", "（港币）, 港币"})
  void isNotPassedOffAsYuanWhereItIsNotKnown(String brackets, String strange) throws IOException {
    Form form = Dumps.read(FORM.formatted(brackets)).get(0);
    assertThat(form.funding().unit()).isEmpty();
    assertThat(form.leftovers())
        .filteredOn(left -> left.path().equals(FormField.MONEY_UNIT.path()))
        .extracting(Leftover::text)
        .containsExactly(strange);
  }

  /** {@code —}, and a name with a comma below it: a remark has no target behind it. */
  @Test
  void aNameWithACommaIsNoRemarkBelowTheTable() throws IOException {
    String form = FORM.formatted("（万元）");
    String name = "市民满意率及落实情况，保障各项任务按时完成 ≥90% 93% 5 5\n总分";
    String text = form.replace("93% 10 10\n总分", "93% 5 5 —\n" + name);
    assertThat(Dumps.read(text).get(0).indicators()).hasSize(4);
  }

  /** {@code 10} is torn into 1 and 0, so that 9 is left over and any number may be another's. */
  @Test
  void ofARowWithANumberTooManyNoneIsSure() throws IOException {
    String torn = FORM.formatted("（万元）").replace("540 10 90% 9", "540 1\n0 90% 9");
    Form form = Dumps.read(torn).get(0);
    assertThat(form.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .extracting(repair -> repair.path().toString())
        .contains("/funding/rows/0");
  }

  /** {@code 指标1} ⏎ {@code ：居民有效投诉}. */
  @Test
  void aNameBeginsWithNoColon() throws IOException {
    String torn = FORM.formatted("（万元）").replace("生态效益指标 绿道", "生态效益指标 指标1\n：绿道");
    assertThat(Dumps.read(torn).get(0).indicators().get(1).level3()).contains("绿道环境");
  }

  /** A label that is merged over head and rows draws the first row along to the next page. */
  @Test
  void theRowThatIsPrintedAgainBelowTheNextPagesHeadIsFurniture() throws IOException {
    String again =
        "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施\n"
            + "产出指标 数量指标 绿道养护里程 ≥20公里 20公里 50 50\n";
    String text = FORM.formatted("（万元）").replace("满意度指标 服务", again + "满意度指标 服务");
    assertThat(Dumps.read(text).get(0).indicators()).hasSize(3);
  }

  @Test
  void theNextPartOfTheDocumentIsNoReason() throws IOException {
    String text = FORM.formatted("（万元）").replace("总分 100 99", "附件：其他情况\n绩效自评由财务处牵头。");
    assertThat(Dumps.read(text).get(0).indicators().get(2).deviation()).isEmpty();
  }

  /** {@code 环境健全性} may be the name: the label above is merged, and is not printed again. */
  @Test
  void aMergedLabelThatIsPrintedAgainMayBeginAName() throws IOException {
    String rows = "生态效益指标 绿道环境 改善 改善 20 20\n生态效益指标 健全性 良好 良好 5 5\n绿道景观 改善 改善 5 5";
    String text = FORM.formatted("（万元）").replace("生态效益指标 绿道环境 改善 改善 30 30", rows);
    assertThat(Dumps.read(text).get(0).repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .extracting(repair -> repair.path().toString())
        .contains("/indicators/2/level3");
  }

  /** {@code 改进措施} is a label of the foot as well. */
  @Test
  void theSecondItemOfAReasonIsNoLabelOfTheFoot() throws IOException {
    String reason = "93% 10 9 1.偏差原因：资金下达较晚；\n2.改进措施：加快进度。";
    String text = FORM.formatted("（万元）").replace("93% 10 10", reason);
    assertThat(Dumps.read(text).get(0).indicators().get(2).deviation())
        .contains("1.偏差原因：资金下达较晚；2.改进措施：加快进度。");
  }

  /** The reason of a form's last row goes on in a line of its own. */
  @Test
  void theSecondHalfOfAReasonIsNoLabelOfTheFoot() throws IOException {
    String text = FORM.formatted("（万元）").replace("93% 10 10", "93% 10 9 资金下达较晚。\n改进措施：加快进度。");
    assertThat(Dumps.read(text).get(0).indicators().get(2).deviation())
        .contains("资金下达较晚。改进措施：加快进度。");
  }

  /** An amount as long as its column is wide touches its row's label. */
  @Test
  void anAmountMayTouchTheLabelOfItsRow() throws IOException {
    String text = FORM.formatted("（万元）").replace("年度资金总额 ", "年度资金总额");
    assertThat(Dumps.read(text).get(0).funding().rows())
        .isEqualTo(Dumps.read(FORM.formatted("（万元）")).get(0).funding().rows());
  }

  /** No page's number has a point: the score that the form prints is its own, though wrong. */
  @Test
  void aTotalThatTheRowsContradictIsReadAsPrinted() throws IOException {
    String text = FORM.formatted("（万元）").replace("540 10 90% 9", "600 10 100% 10");
    text = text.replace("总分 100 99", "总分\n100\n\n98.50");
    assertThat(Dumps.read(text).get(0).total().score()).contains(new BigDecimal("98.50"));
  }

  @Test
  void aRowsRemarkIsAnAttribute() throws IOException {
    String remark = FORM.formatted("（万元）").replace("得分\n年度资金", "得分 原因\n年度资金");
    Form form = Dumps.read(remark.replace("90% 9\n", "90% 9 招标推迟\n")).get(0);
    assertThat(form.attributes()).containsEntry("年度资金总额 原因", "招标推迟");
    assertThat(form.leftovers()).isEmpty();
  }

  @Test
  void headsMayStandOverTheTotal() throws IOException {
    String heads = FORM.formatted("（万元）").replace("总分 100", "总分 总分值 总得分 自评等级 100");
    Form form = Dumps.read(heads.replace("100 99", "100 99 优")).get(0);
    assertThat(form.total().points()).contains(BigDecimal.valueOf(100));
    assertThat(form.total().score()).contains(BigDecimal.valueOf(99));
    assertThat(form.grade()).contains("优");
  }

  /** The section's label, and two more of them as the heads of its columns. */
  @Test
  void goalsMayBeHeadedByTheLabelsOfTheirSection() throws IOException {
    String heads = "总体目标完成情况 总体目标 年度总体目标完成情况";
    String text = FORM.formatted("（万元）").replace("年度总体目标 预期目标 实际完成情况", heads);
    assertThat(Dumps.read(text).get(0).objectives())
        .isEqualTo(Dumps.read(FORM.formatted("（万元）")).get(0).objectives());
  }

  /** An O among digits is no value that could be compared. */
  @Test
  void anOThatMayBeANoughtIsMarked() throws IOException {
    String text = FORM.formatted("（万元）").replace("≥90% 93%", "≥9O% 93%");
    assertThat(Dumps.read(text).get(0).repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/indicators/2/target");
  }

  /** What a scan's letters stand for is read, and each of them is marked. */
  @Test
  void digitsThatWereReadAsLettersAreMended() throws IOException {
    String scan =
        FORM.formatted("（万兀）").replace("93% 10 10", "93% IO l0").replace("分 100", "分 IOO");
    Form form = Dumps.read(scan).get(0);
    Form clean = Dumps.read(FORM.formatted("（万元）")).get(0);
    assertThat(form.indicators()).isEqualTo(clean.indicators());
    assertThat(form.funding()).isEqualTo(clean.funding());
    assertThat(form.total()).isEqualTo(clean.total());
    assertThat(form.repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/funding/unit", "/indicators/2/points", "/indicators/2/score", "/total/points");
  }

  @Test
  void aRateThatIsPrintedAsAFractionIsReadInPercent() throws IOException {
    String text = FORM.formatted("（万元）").replace("90%", "0.9");
    Form form = Dumps.read(text).get(0);
    Form tabs = Dumps.read(text.replace(' ', '\t')).get(0);
    for (int row = 0; row < 2; row++) {
      assertThat(form.funding().rows().get(row).executionRatePercent())
          .contains(new BigDecimal("90"));
      assertThat(tabs.funding().rows().get(row).executionRatePercent())
          .contains(new BigDecimal("90"));
    }
  }

  @Test
  void theYearMayHaveRoomBetweenItsDigits() throws IOException {
    String text = FORM.formatted("（万元）").replace("（2023年度）", "( 2 0 2 3 年 度 )");
    assertThat(Dumps.read(text).get(0).year()).hasValue(2023);
  }

  /** A site that shares documents shows them in one line, which it cuts anywhere. */
  @Test
  void aTextThatWasCutIntoNumberedPiecesIsPutTogether() throws IOException {
    String line = "1、" + FORM.formatted("（万元）").replace('\n', ' ');
    String text = line.replace("540 10", "54\n\n2、0 10").replace("改善 改善", "改\n\n3、善 改善");
    Form form = Dumps.read(text).get(0);
    Form whole = Dumps.read(FORM.formatted("（万元）")).get(0);
    assertThat(form.funding().rows().get(0).executed())
        .isEqualTo(whole.funding().rows().get(0).executed());
    assertThat(form.indicators())
        .extracting(row -> row.target().orElseThrow().text())
        .containsExactly("≥20公里", "改善", "≥90%");
    assertThat(form.repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/funding/rows/0/executed", "/indicators/1/target");
  }

  /** The name's end may be a number of its own, which no operator denies. */
  @ParameterizedTest
  @CsvSource({
    "市民满意度≥90% 93%, ≥90%, 93%, 0",
    "市民满意率90% 93%, 90%, 93%, 3",
    "市民满意率90% 90%, 90%, 90%, 3"
  })
  void aTargetThatTouchesItsNameIsCutOff(String row, String target, String actual, int doubts)
      throws IOException {
    String text = FORM.formatted("（万元）").replace("市民满意度 ≥90% 93%", row);
    Form form = Dumps.read(text).get(0);
    Indicator last = form.indicators().get(2);
    assertThat(last.level3().orElseThrow()).startsWith("市民满意").doesNotContain("90");
    assertThat(last.target().orElseThrow().text()).isEqualTo(target);
    assertThat(last.actual().orElseThrow().text()).isEqualTo(actual);
    assertThat(form.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .filteredOn(repair -> repair.path().toString().startsWith("/indicators/2"))
        .hasSize(doubts);
  }

  /** Lines in another order are refused, not read in part. */
  @Test
  void aFormWhoseRowsStandAboveTheirHeadIsRefused() {
    String rows = "水面保洁 ≥95% 96% 5 5\n岸坡修复 ≥20米 20米 5 5\n绿道巡查 ≥12次 12次 5 5\n";
    String text = FORM.formatted("（万元）").replace("年度总体目标 预期", rows + "年度总体目标 预期");
    assertThatThrownBy(() -> Dumps.read(text)).hasMessageContaining("order of the form");
  }

  /** Whatever an agency asks for besides keeps out of the form's own columns. */
  @Test
  void columnsThatTheFormHasNoFieldForKeepTheirTexts() throws IOException {
    String text =
        FORM.formatted("（万元）")
            .replace("年度指标值 实际完成值 分值", "指标值 指标值设置依据 上年完成值 指标分值权重 指标赋分规则 佐证资料 指标实际完成值 完成率")
            .replace("20公里 50 50", "计划标准 18公里 50 按照完成比例赋分 工作资料 20公里 100% 50")
            .replace("改善 30 30", "其他标准 改善 30 按照评判等级赋分 说明材料 改善 100% 30")
            .replace("93% 10 10", "行业标准 91% 10 满意度赋分 问卷调查 93% 103.33% 10");
    assertThat(Dumps.read(text).get(0).indicators())
        .isEqualTo(Dumps.read(FORM.formatted("（万元）")).get(0).indicators());
  }

  /** Target and value have their heads in two lines, and how points are given stands between. */
  @Test
  void levelsMayBeCalledGoals() throws IOException {
    String head = "绩效 实际 评分标准 指标分值 自评得分 未完成原因\n目标值 完成值\n";
    String text =
        FORM.formatted("（万元）")
            .replace("年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施\n", head)
            .replace("产出指标 数量指标", "产出目标 数量目标")
            .replace("效益指标 生态效益指标", "效益目标 生态效益目标")
            .replace("满意度指标 服务对象满意度指标", "满意度目标 服务对象满意度目标")
            .replace("公里 50", "公里 本指标满分50分，达20公里得满分，少一公里扣1分。 50")
            .replace("善 30", "善 本指标满分30分，改善得30分。 30")
            .replace("93% 10", "93% 本指标满分10分，每低1%扣1分。 10");
    assertThat(Dumps.read(text).get(0).indicators())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(Dumps.read(FORM.formatted("（万元）")).get(0).indicators());
  }

  /** {@code 项目支出} of a whole department's funds is no misspelt 项目产出, and 合计 not the total. */
  @Test
  void aFundRowIsNoLevelAboveTheTotal() throws IOException {
    String row = "项目支出 600 600 540 - 90% -\n合计 600 600 540 10 90% 9\n";
    String text = FORM.formatted("（万元）").replace("年度总体目标 预期", row + "年度总体目标 预期");
    assertThat(Dumps.read(text)).hasSize(1);
  }

  @Test
  void theLabelBesideTheIndicatorsHeadsIsNoFundRow() throws IOException {
    String goals = "年度总体目标 预期目标 实际完成情况\n完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。\n";
    String text = FORM.formatted("（万元）").replace(goals + "绩效指标", "年度绩效目标\n（80分）");
    assertThat(Dumps.read(text).get(0).funding().rows()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "（万元）, 600, 540, 600, 540",
    "'', 600万, 540万, 600万, 540万",
    "'', 600, 540, 600 万元, 540 万元"
  })
  void amountsMayStandBehindTheirLabels(
      String unit, String annual, String executed, String part, String spent) throws IOException {
    String pairs =
        "预算数： %s 预算执行率 90%%\n执行数： %s 19\n其中：中央补助 %s 其中：中央补助 %s\n"
            .formatted(annual, executed, part, spent);
    String text = FORM.formatted(unit);
    int heads = text.indexOf("年初预算数");
    int goals = text.indexOf("年度总体目标");
    Form form = Dumps.read(text.substring(0, heads) + pairs + text.substring(goals)).get(0);
    assertThat(form.funding().unit()).contains("万元");
    assertThat(form.funding().rows())
        .extracting(row -> row.kind() + " " + row.annualBudget() + " " + row.executed())
        .containsExactly(
            "TOTAL Optional[6000000] Optional[5400000]",
            "CENTRAL Optional[6000000] Optional[5400000]");
    assertThat(form.funding().rows().get(0).executionRatePercent())
        .contains(BigDecimal.valueOf(90));
    assertThat(form.leftovers()).extracting(Leftover::text).containsExactly("19");
  }

  /** {@code —} is none, in whatever column it stands. */
  @Test
  void ofADashThereIsNoDoubt() throws IOException {
    String dashes = FORM.formatted("（万元）").replace("600 600 540 - 90% -", "— —");
    assertThat(Dumps.read(dashes).get(0).repairs())
        .filteredOn(repair -> repair.detail().toString().startsWith("\"—\""))
        .isEmpty();
  }

  /** Each cell stands on a line and a blank one below it; the reason above is a blank cell. */
  @Test
  void aBlankCellIsNoEdgeOfAPage() throws IOException {
    String cells = FORM.formatted("（万元）").replace("50 50\n", "50 50 \u00a0\n").replace(' ', '\n');
    assertThat(Dumps.read(cells.replace("\n", "\n\n")).get(0).repairs())
        .extracting(Repair::kind)
        .doesNotContain(Repair.Kind.INFERRED_LEVEL);
  }

  /** {@code 0.9} and {@code 9} on lines of their own are no torn number: 540 of 600 were spent. */
  @Test
  void aRateMayBeAFractionOfOne() throws IOException {
    String text = FORM.formatted("（万元）").replace("600 540 10 90% 9", "600 540 10 0.9 9");
    Form form = Dumps.read(text.replace(' ', '\n')).get(0);
    Funding.Row total = form.funding().rows().get(0);
    assertThat(total.executionRatePercent().orElseThrow()).isEqualByComparingTo("90");
    assertThat(total.score().orElseThrow()).isEqualByComparingTo("9");
  }

  @ParameterizedTest
  @CsvSource({"年度总体目标, 年度总体目标完成情况", "绩效目标, 目标完成情况"})
  void theGoalsMayStandBehindLabelsOfTheirOwn(String expected, String actual) throws IOException {
    String text = FORM.formatted("（万元）");
    String goals = expected + " 完成绿道养护二十公里 公众满意\n" + actual + " 已完成绿道养护 公众满意\n";
    String heads = text.substring(0, text.indexOf("年度总体目标"));
    Form form = Dumps.read(heads + goals + text.substring(text.indexOf("绩效指标"))).get(0);
    assertThat(form.objectives().expected()).contains("完成绿道养护二十公里公众满意");
    assertThat(form.objectives().actual()).contains("已完成绿道养护公众满意");
    assertThat(form.indicators()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"' '", "'\t'"})
  void aNoteBelowTheTableIsAnAttribute(String gap) throws IOException {
    String text =
        FORM.formatted("（万元）").replace(" ", gap) + "注：1.产出指标统一为50分。\n2.公式：得分不超过分值。\n\n3.见通知。\n";
    Form form = Dumps.read(text).get(0);
    assertThat(form.attributes()).containsEntry("注", "1.产出指标统一为50分。2.公式：得分不超过分值。3.见通知。");
    assertThat(form.leftovers()).isEmpty();
  }

  /** Each goal stands beside what was reached of it, and above the next one. */
  @Test
  void goalsMayStandInRows() throws IOException {
    String rows = "目标1：养护绿道。\n目标1：养护绿道二十公里。\n目标2：公众满意。\n目标2：满意度93%。\n绩效指标";
    String text = FORM.formatted("（万元）").replace("完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。\n绩效指标", rows);
    Form form = Dumps.read(text).get(0);
    assertThat(form.objectives().expected()).contains("目标1：养护绿道。目标2：公众满意。");
    assertThat(form.objectives().actual()).contains("目标1：养护绿道二十公里。目标2：满意度93%。");
  }

  /**
   * The one label of the scores stands at the top, above a column that runs down the whole form.
   */
  @Test
  void scoresMayStandBelowTheScoreOfTheForm() throws IOException {
    String text =
        FORM.formatted("（万元）")
            .replace("主管部门 云泽市园林局", "自评得分\n主管部门 云泽市园林局\n99\n")
            .replace(" 分值 得分 偏差原因分析及改进措施\n", "\n89\n")
            .replace("公里 50 50", "公里 50")
            .replace("改善 30 30", "改善 30")
            .replace("93% 10 10\n总分 100 99", "93% 9");
    Form form = Dumps.read(text).get(0);
    assertThat(form.supervisingDepartment()).contains("云泽市园林局");
    assertThat(form.total().score()).contains(BigDecimal.valueOf(99));
    assertThat(form.indicators())
        .extracting(row -> row.score().orElseThrow().intValue())
        .containsExactly(50, 30, 9);
  }

  /** {@code 产出指标数量指标维修户数26户26户2020}: what was cut is read, and every row of it is doubted. */
  @Test
  void rowsWhoseCellsTouchAreReadWithADoubtEach() throws IOException {
    String touching =
        """
        项目支出绩效自评表
        2023年度
        项目名称老街房屋维修
        主管部门乙渠镇政府实施单位乙渠镇房管站
        项目资金(万元)年初预算数全年预算数全年执行数分值执行率得分
        年度资金总额120.00120.0060.001050.0%5
        年度总体目标预期目标实际完成情况
        修好老街危房。
        全部修好
        绩效指标一级指标二级指标三级指标年度指标值实际完成值分值得分偏差原因分析及改进措施
        产出指标数量指标维修户数26户26户2020
        质量指标验收合格率100%98%2020
        效益指标社会效益指标危房消除率100%100%3030
        满意度指标服务对象满意度指标住户满意度>90%>95%2018受访户少
        总分:93
        """;
    Form form = Dumps.read(touching).get(0);
    assertThat(form.projectName()).contains("老街房屋维修");
    assertThat(form.supervisingDepartment()).contains("乙渠镇政府");
    assertThat(form.implementingUnit()).contains("乙渠镇房管站");
    Funding.Row total = form.funding().rows().get(0);
    assertThat(total.executed().orElseThrow()).isEqualByComparingTo("600000");
    assertThat(total.executionRatePercent().orElseThrow()).isEqualByComparingTo("50");
    assertThat(form.indicators())
        .extracting(row -> row.score().orElseThrow().intValue())
        .containsExactly(20, 20, 30, 18);
    assertThat(form.repairs())
        .filteredOn(repair -> repair.detail().key().equals("doubt.touching"))
        .extracting(repair -> repair.path().toString())
        .containsExactly(
            "/funding/rows/0", "/indicators/0", "/indicators/1", "/indicators/2", "/indicators/3");
    assertThat(form.repairs())
        .filteredOn(repair -> repair.detail().key().equals("doubt.cell-before"))
        .extracting(repair -> repair.path().toString())
        .contains("/supervisingDepartment", "/implementingUnit");
  }

  /** {@code 人员 说明}: columns behind the score, of which but one is the reason. */
  @Test
  void whatNoFieldHoldsBehindTheScoreMayBeTheReason() throws IOException {
    String text =
        FORM.formatted("（万元）")
            .replace("得分 偏差原因分析及改进措施", "得分 人员保障 偏差原因分析及改进措施")
            .replace("20公里 50 50", "20公里 50 48 √");
    assertThat(Dumps.read(text).get(0).repairs())
        .anyMatch(repair -> repair.path().toString().equals("/indicators/0/deviation"));
  }

  /** A page ended in the row of the objectives: what stands above its label is either text's. */
  @Test
  void itsGoalsAreDoubtedWhereTheirLabelStandsAmidThem() throws IOException {
    String label = "年度总体目标 预期目标 实际完成情况\n";
    String text = FORM.formatted("（元）").replace(label, "预期目标 实际完成情况\n已清理绿道，\n年度总体目标\n");
    Form form = Dumps.read(text).get(0);
    assertThat(form.repairs()).extracting(r -> r.path().toString()).contains("/objectives");
  }

  /**
   * The year and the label of the project stand on a line of their own, the project on the next.
   */
  @Test
  void isReadFromRowsOfPipesThatWereBrokenAnewBelowTheTitle() throws IOException {
    List<String> cells = new ArrayList<>(List.of(FORM.formatted("（元）").split("\\s+")));
    List<String> lines = new ArrayList<>(List.of("| " + cells.get(0) + " |"));
    lines.add("| " + String.join(" | ", cells.subList(1, 3)) + " |");
    for (int i = 3; i < cells.size(); i += 7) {
      List<String> row = cells.subList(i, Math.min(i + 7, cells.size()));
      lines.add("| " + String.join(" | ", row) + " |");
    }
    List<Form> forms = Dumps.read(String.join("\n", lines) + "\n");
    assertThat(forms).extracting(Form::projectName).containsExactly(Optional.of("湖滨绿道养护"));
  }
}

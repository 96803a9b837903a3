package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a form and cannot be read as one is refused by name, in its place. */
class RefusalsTest {

  private static final String TABLE =
      """

      项目名称\t城区河道保洁
      主管部门\t望江市水务局\t实施单位\t望江市河道养护所
      绩效指标\t一级指标\t二级指标\t三级指标\t指标值
      \t产出指标\t数量指标\t河道保洁长度\t≥210公里
      """;

  private static final String FORM = "项目支出绩效自评表" + TABLE.replace("指标值\n", "指标值\t实际完成值\t分值\t得分\n");

  private static Refusal refusal(Outcome outcome) {
    return (Refusal) outcome;
  }

  @ParameterizedTest
  @CsvSource({
    "项目支出绩效目标申报表, 绩效目标申报表",
    "2023年项目支出绩效目标申报表（新增）, 绩效目标申报表",
    "绩效目标执行监控表, 绩效目标执行监控表",
    "项目支出绩效评价评分表, 绩效评价评分表",
    "项目支出绩效评价得分表, 绩效评价评分表",
    "财政支出项目预算绩效评审专家打分表, 绩效评价评分表",
    "项目支出绩效评价指标体系, 绩效评价指标体系",
    "项目支出绩效自评复核表, 绩效自评复核表",
    "项目支出绩效自评复核评分表, 绩效自评复核表",
    "2023年度项目支出绩效自评报告, 绩效自评报告",
  })
  void aKindredDocumentIsNamed(String title, String kind) throws IOException {
    String text = !kind.endsWith("报告") ? title + TABLE : title + "\n一、基本情况\n";
    Refusal refusal = refusal(Dumps.outcomes(text).get(0));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.LOOK_ALIKE);
    assertThat(refusal.title()).isEqualTo(title);
    assertThat(refusal.sentence().toString())
        .contains("this is a " + kind + ", not a self-evaluation form");
    assertThat(refusal.source().firstLine()).isEqualTo(1);
    assertThat(refusal.source().lastLine()).isEqualTo((int) text.lines().count());
  }

  /** The seal's words come before the row in which they stand; they cost an internal error. */
  @Test
  void textBetweenTheCellsOfARowKeepsTheTitlesPlace() throws IOException {
    String text =
        """
        <tr><td>财政项目支出绩效自评表</td><td></td>印章<td></td>
        <tr><td>主管部门</td><td></td><td>实施单位</td><td>望江市河道养护所</td>
        """;
    Refusal refusal = refusal(Dumps.outcomes(text).get(0));
    assertThat(refusal.title()).isEqualTo("财政项目支出绩效自评表");
    assertThat(refusal.source().firstLine()).isEqualTo(1);
  }

  /** As pandoc leaves out a table that it cannot lay: the title was joined to a name above it. */
  @Test
  void aTitleThatNothingFollowsIsRefusedThoughTheFormAboveHasNoEnd() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(FORM + "项目支出绩效自评表\n（2023年度）\n[TABLE]\n");
    assertThat(outcomes).hasSize(2);
    assertThat(((Form) outcomes.get(0)).source().lastLine()).isEqualTo(5);
    assertThat(refusal(outcomes.get(1)).reason()).isEqualTo(Refusal.Reason.NO_TABLE);
    assertThat(refusal(outcomes.get(1)).source().firstLine()).isEqualTo(6);
  }

  /** A head whose 年度指标值 and 实际完成值 were misread: a scoring grid has no funds above it. */
  @ParameterizedTest
  @CsvSource({"年初预算数, false", "依据, true"})
  void aTableWithFundsIsNoScoringGrid(String column, boolean grid) throws IOException {
    String text =
        """
        项目支出绩效自评表
        项目名称\t河道保洁
        %s\t备注
        10\t
        一级指标\t二级指标\t三级指标\t年庹持标伯\t买阮壳咸伯\t分值\t得分
        产出指标\t数量指标\t保洁河道\t90公里\t90公里\t50\t50
        """;
    Outcome outcome = Dumps.outcomes(text.formatted(column)).get(0);
    boolean another =
        outcome instanceof Refusal refused && refused.reason() == Refusal.Reason.LOOK_ALIKE;
    assertThat(another).isEqualTo(grid);
  }

  /** The table's head runs into the objectives: what was taken for them is labels. */
  @ParameterizedTest
  @CsvSource({"指标1：, LOOK_ALIKE, nothing is filled in", "清淤长度, NO_TABLE, column heads"})
  void aFormThatWasLeftEmptyIsToldAsThat(String name, Refusal.Reason reason, String said)
      throws IOException {
    String text =
        """
        项目支出绩效自评表
        （ 年度）
        项目名称 | | | |
        主管部门 | | 实施单位 | |
        年度总体目标 | 预期目标 | | 实际完成情况 |
        | | | |
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        | 产出指标 | 数量指标 | %s | | | |
        | | | …… | | | |
        总分 | | | | | 100 | |
        """;
    Refusal refusal = refusal(Dumps.outcomes(text.formatted(name)).get(0));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.sentence().toString()).contains(said);
  }

  /** However it was flattened: what the form prints of itself is no value. */
  @ParameterizedTest
  @ValueSource(strings = {"\t", " ", "    ", "\n", "\n \n"})
  void anEmptyFormIsNoFormInAnyDialect(String separator) throws IOException {
    String form =
        """
        附件2
        XX项目支出绩效自评表
        （ 20  年度 ）
        项目名称，XX项目（与批复一致）
        主管部门，，实施单位，XX单位
        项目负责人，，联系电话，
        资金情况（万元），，年初预算数，全年预算数，全年执行数，分值，执行率，得分
        ，年度资金总额，据实填写，，，10，，
        ，其中：当年财政拨款，，，，—，，—
        绩效指标，一级指标，二级指标，三级指标，分值，年度指标值，实际完成值，得分，偏差原因及改进措施
        ，产出指标（50分），数量指标，指标1：，，，，，
        ，，，……，，，，，
        ，效益指标（30分），社会效益指标，指标1：，，，，，
        ，满意度指标（10分），服务对象满意度指标，指标1：，，，，，
        总分，，，，100，，，，
        注：1.定量指标由各单位填写。
        """;
    Refusal refusal = refusal(Dumps.outcomes(form.replace("，", separator)).get(0));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.LOOK_ALIKE);
    assertThat(refusal.sentence().toString()).contains("nothing is filled in");
  }

  /** Whatever the title says: lines parted by {@code ¶}. */
  @ParameterizedTest
  @CsvSource({
    // A project a row is a list of them.
    "自评结果⇥单位：万元¶序号⇥项目名称⇥主管部门⇥实施单位⇥全年预算数⇥全年执行数⇥执行率⇥评价等级¶1⇥河道保洁⇥水务局⇥水务站⇥10⇥9⇥90%⇥优¶2⇥绿道养护⇥园林局⇥园林站⇥20⇥20⇥100%⇥优, LOOK_ALIKE, 绩效自评结果汇总表",
    // A column that only another document has.
    "项目评审¶项目名称：智慧校园¶评审内容⇥评审要点⇥分值⇥得分⇥评审意见¶立项⇥是否重复⇥20⇥17⇥部分重复, LOOK_ALIKE, 绩效评价评分表",
    // Every letter but the title's is a box.
    "项目支出绩效自评表¶□□□□ □□□□□□¶□□□□ □□□□ □□□□ □□□□¶□□□□ 88 88 85.36 10 97% 9.7¶□□ 100 99.7, TEXT_LOST, have lost text",
    // Column after column: the heads stand above their cells.
    "项目支出绩效自评表¶项目名称¶主管部门¶绩效指标¶总分¶水务局¶一级指标¶产出指标¶效益指标¶河道保洁¶二级指标¶数量指标¶社会效益指标¶年初预算数¶30¶三级指标¶保洁长度¶水质¶全年预算数¶24¶年度指标值¶90公里¶改善¶全年执行数¶20¶实际完成值¶88公里¶改善¶分值¶50¶40¶得分¶48¶40, OUT_OF_ORDER, the order of the form",
    // A list of projects, and one of papers: their titles alone tell what they are.
    "2022年度项目支出绩效自评结果汇总表¶序号 项目名称 实施单位 全年预算数 执行率 自评得分 备注¶1 河道保洁 水务站 10.00 90% 92 优¶2 绿道养护 园林站 20.00 100% 98 优, LOOK_ALIKE, 绩效自评汇总清单",
    "2022年度项目绩效自评资料清单¶1 项目支出绩效自评表(盖章) 各站 1 □¶2 实际完成值佐证 水务站 1 □¶3 偏差原因分析 水务站 1 □, LOOK_ALIKE, 绩效自评材料清单",
  })
  void whatStandsThereInPlaceOfAFormIsNamed(String text, Refusal.Reason reason, String said)
      throws IOException {
    Refusal refusal =
        refusal(Dumps.outcomes(text.replace('¶', '\n').replace('⇥', '\t') + "\n").get(0));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.sentence().toString()).contains(said);
  }

  /**
   * As pdftotext prints it without a switch: there is a table, but not in the order of its rows.
   */
  @Test
  void aTableOfWhichEachColumnStandsApartIsOutOfOrder() throws IOException {
    String columns =
        """
        部门预算项目支出绩效自评表(2022年度)
        项目名称
        主管部门
        项目基本情况

        绩效指标(90分)

        水务局部门
        项目年度目标
        疏浚四条沟渠

        年度资金总额
        一级指标
        产出指标
        效益指标

        年初预算
        88

        二级指标
        三级指标
        数量指标
        疏浚沟渠

        指标性质
        =

        实施单位(盖章)

        预算执行率
        81.48%

        指标值
        4

        度量单位
        条

        完成值
        3

        权重
        10

        得分
        8.15
        """;
    Refusal refusal = refusal(Dumps.outcomes(columns).get(0));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.OUT_OF_ORDER);
  }

  /** Such a list may be headed so that holds the forms themselves, and a form may be called so. */
  @ParameterizedTest
  @ValueSource(strings = {"\t", " "})
  void aFormBelowTheTitleOfAListIsRead(String separator) throws IOException {
    String form =
        """
        2022年度项目支出绩效自评结果汇总表
        项目名称⇥河道保洁
        主管部门⇥水务局⇥实施单位⇥水务站
        项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
        年度资金总额⇥10⇥10⇥9⇥10⇥90%⇥9
        一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析
        产出指标⇥数量指标⇥保洁长度⇥≥90公里⇥92公里⇥90⇥90
        总分⇥100⇥99
        """;
    Outcome outcome = Dumps.outcomes(form.replace("⇥", separator)).get(0);
    assertThat(((Form) outcome).projectName()).contains("河道保洁");
  }

  /** As tabula gives cells whose first line touches the rule above it: each form is refused. */
  @Test
  void aTableWhoseCellsHaveLostTheirTextIsRefusedFormByForm() throws IOException {
    String blank = "\"\"\t\t\t\t\t\n";
    String form =
        blank.repeat(2)
            + "(万元)\t\t算数\t\t得分\t\n"
            + blank.repeat(5)
            + "\"\"\t\"提升，服务水平。\"\t成了养护任务。\t\t\t\n"
            + blank.repeat(3)
            + "标\t标\t完成率\t95\t10\t10\n";
    List<Outcome> outcomes = Dumps.outcomes(form + form);
    assertThat(outcomes).hasSize(2);
    assertThat(refusal(outcomes.get(0)).reason()).isEqualTo(Refusal.Reason.TEXT_LOST);
    assertThat(refusal(outcomes.get(1)).source().firstLine()).isEqualTo(16);
  }

  /** Most labels are whole: the rows that are higher than their text have kept it. */
  @Test
  void aTableWithEndsOfLabelsThatNothingBeginsIsRefused() throws IOException {
    String head = "标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t分\t因分析\n";
    String rows = "产出指标\t数量指标\t巡河次数\t20次\t20次\t50\t50\n效益指标\t\t水质\t改善\t改善\t40\t40\n";
    String form = "项目名称\t河道保洁\t实施单位\t水务站\n" + head + rows + "总分\t\t\t\t\t90\t90\n";
    assertThat(refusal(Dumps.outcomes(form).get(0)).reason()).isEqualTo(Refusal.Reason.TEXT_LOST);
    String begun = "一级指\t\t\t\t\t\t得\t未完成原\n" + head;
    assertThat(Dumps.outcomes(form.replace(head, begun)).get(0)).isInstanceOf(Form.class);
  }

  /** The lower halves of two forms stand above the upper ones. */
  @Test
  void rowsThatAddUpWithTheFundsOfTheNextFormAreRefusedWithIt() throws IOException {
    String rows =
        "产出指标 数量指标 巡河次数 ≥20次 20次 50 50\n效益指标 社会效益指标 水质 改善 改善 30 %s\n满意度指标 服务对象满意度指标 居民满意度 ≥90%% 95%% 10 10\n总分 100 %s\n";
    String top =
        "项目支出绩效自评表\n(2023年度)\n项目名称 %s\n主管部门 甲县水务局 实施单位 甲县河道站\n项目资金(万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 100 100 %s 10 %s%% %s\n年度总体目标 预期目标 实际完成情况\n全年巡河二十次。 已完成巡河。\n绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因\n";
    String one = String.format(rows, "29", "98.4");
    String two = String.format(rows, "27", "94.1");
    String text =
        one
            + String.format(top, "河道保洁", "94", "94", "9.4")
            + two
            + String.format(top, "渠道清淤", "71", "71", "7.1");
    List<Outcome> outcomes = Dumps.outcomes(text);
    assertThat(outcomes).hasSize(3).allMatch(Refusal.class::isInstance);
    assertThat(refusal(outcomes.get(1)).reason()).isEqualTo(Refusal.Reason.OUT_OF_ORDER);
    String right =
        String.format(top, "河道保洁", "94", "94", "9.4")
            + one
            + String.format(top, "渠道清淤", "71", "71", "7.1")
            + two;
    assertThat(Dumps.outcomes(right)).hasSize(2).allMatch(Form.class::isInstance);
  }

  @Test
  void aTitleWithoutATableIsSaid() throws IOException {
    Refusal refusal = refusal(Dumps.outcomes("\n项目支出绩效自评表\n\n[TABLE]\n").get(0));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NO_TABLE);
    assertThat(refusal.source().firstLine()).isEqualTo(2);
  }

  /**
   * The rest of its form stands elsewhere, or nowhere: units and a year say nothing by themselves.
   */
  @Test
  void aTitleWithNoMoreThanUnitsBelowItIsSaid() throws IOException {
    String top = "项目支出绩效自评表\n(2023年度)\n主管部门\t甲县水务局\t实施单位\t甲县河道站\n";
    assertThat(refusal(Dumps.outcomes(top).get(0)).reason()).isEqualTo(Refusal.Reason.NO_TABLE);
  }

  /** Every table of a project begins with its name. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, it is another kind of document",
        "事前绩效评估审核表, this is a 事前绩效评估表",
      })
  void aProjectsNameAloneMakesNoForm(String title, String said) throws IOException {
    String table = "项目名称：旧楼加装电梯\t申报单位：甲区住建局\n审核内容\t审核要点\t审核意见\n总分\t92\t评估结论\t支持\n";
    Outcome outcome = Dumps.outcomes(title == null ? table : title + '\n' + table).get(0);
    assertThat(refusal(outcome).reason()).isEqualTo(Refusal.Reason.LOOK_ALIKE);
    assertThat(refusal(outcome).sentence().toString()).contains(said);
  }

  /** pandoc prints a mark for a table that it cannot draw; the title above is of no other form. */
  @Test
  void aFormWhoseTableTheConverterLeftOutIsSaidAboveAnother() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes("项目支出绩效自评表\n\n[TABLE]\n\n编号：510000_8546\n\n" + FORM);
    assertThat(outcomes)
        .extracting(Outcome::getClass)
        .isEqualTo(List.of(Refusal.class, Form.class));
    assertThat(refusal(outcomes.get(0)).reason()).isEqualTo(Refusal.Reason.NO_TABLE);
  }

  /** What an indicator is called says nothing of a column for results. */
  @ParameterizedTest
  @ValueSource(strings = {"河道保洁长度\t≥210公里", "项目完成时间\t10月底"})
  void aTableOfTargetsIsNoFormWithoutItsTitle(String row) throws IOException {
    String text = TABLE.replace("河道保洁长度\t≥210公里", row).stripLeading();
    assertThat(refusal(Dumps.outcomes(text).get(0)).reason()).isEqualTo(Refusal.Reason.LOOK_ALIKE);
  }

  /** A tool has printed the cells of one line first, so the title and the head's rest come late. */
  @Test
  void aFormInAnotherOrderIsNoOtherDocument() throws IOException {
    String text =
        """
        项目名称 渠道清淤
        主管部门 云泽市水务局 项目实施单位 云泽市河道所
        年度财政资金总额 260000.00 260000.00 100.00% 20.0
        一级指标 二级指标 三级指标 得分
        产出指标
        数量指标 渠道清淤长度 =100% 100% 40.0
        质量指标 验收合格率 ≥95% 100% 40.0
        总分 100.0
        2020年度渠道清淤项目自评表
        单位名称：云泽市河道所 填报日期：2021.5.15
        年初目标值(A) 实际完成值(B)
        """;
    for (Outcome outcome : Dumps.outcomes(text)) {
      assertThat(refusal(outcome).reason()).isNotEqualTo(Refusal.Reason.LOOK_ALIKE);
    }
  }

  @Test
  void aFormBesideAKindredDocumentIsRead() throws IOException {
    assertThat(Dumps.outcomes("绩效目标申报表" + TABLE + FORM))
        .extracting(Outcome::getClass)
        .isEqualTo(List.of(Refusal.class, Form.class));
    assertThat(Dumps.outcomes(FORM + "绩效目标申报表" + TABLE))
        .extracting(Outcome::getClass)
        .isEqualTo(List.of(Form.class, Refusal.class));
  }

  /** The rows of the first have no label of the form's: they were read as the form's top. */
  @Test
  void aKindredDocumentWithoutItsGridIsRefusedAboveAForm() throws IOException {
    String review =
        """
        项目支出绩效自评复核表
        复核内容 复核要点 分值 复核得分 扣分原因
        报送及时性 是否按时报送 10 10
        内容完整性 要素是否齐全，依据是否充分 40 36 佐证材料不足
        结果真实性 得分是否有依据，是否与决算一致 50 45 两项指标依据不足
        总分 100 91
        """;
    List<Outcome> outcomes = Dumps.outcomes(review + UNPARTED);
    assertThat(outcomes)
        .extracting(Outcome::getClass)
        .isEqualTo(List.of(Refusal.class, Form.class));
    assertThat(refusal(outcomes.get(0)).sentence().toString()).contains("this is a 绩效自评复核表");
    assertThat(outcomes.get(1).source().firstLine()).isEqualTo(7);
  }

  private static final String UNPARTED =
      """
      项目支出绩效自评表
      项目名称 湖滨绿道养护
      主管部门 云泽市园林局 实施单位 云泽市绿化中心
      项目资金(万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 20 20 20 10 100% 10
      年度总体目标 预期目标 实际完成情况
      养护绿地二百九十万平方米。
      已养护绿地二百九十万平方米。
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 绿地养护面积 ≥290万㎡ 290万㎡ 50 50
      效益指标 社会效益指标 绿道开放天数 ≥300天 365天 40 40
      总分 100 100
      """;

  /** It was told as having no form at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "新增项目事前绩效评估表 (2020年度) 项目名称 公园养护 申报单位 云泽市园林局 评估内容 评估要点 分值 得分",
        "新增项目事前绩效评估表 |\n(2020年度) |\n项目名称 |\n公园养护 |\n评估内容 |\n分值 |\n得分 |",
      })
  void aKindredDocumentIsNamedOnOneLineAndBehindPipes(String text) throws IOException {
    Refusal refusal = refusal(Dumps.outcomes(text).get(0));
    assertThat(refusal.sentence().toString()).contains("this is a 事前绩效评估表");
  }

  /** Rows of which neither title nor head is left, and which say nothing that only a form says. */
  @ParameterizedTest
  @CsvSource({
    "提高⇥10, 提升⇥10, true",
    "10⇥达标得10分⇥9, 10⇥达标得10分⇥8, true",
    "提高⇥提高⇥10⇥9, 提升⇥提升⇥10⇥9, false",
    "85⇥达成指标⇥10⇥9, 90⇥达成指标⇥10⇥9, false",
    "提高⇥提高, 20起⇥18起, false",
  })
  void rowsWithoutResultsMayBeAnotherDocuments(String first, String second, boolean refused)
      throws IOException {
    String rows =
        """
        效益指标⇥经济效益指标⇥夜间街区客流⇥%1$s
        ⇥社会效益指标⇥就医便利程度⇥%2$s
        ⇥生态效益指标⇥绿化覆盖水平⇥%2$s
        满意度指标⇥服务对象满意度指标⇥受访市民满意度⇥%1$s
        """;
    Outcome outcome = Dumps.outcomes(rows.formatted(first, second).replace('⇥', '\t')).get(0);
    String said = outcome instanceof Refusal refusal ? refusal.sentence().toString() : "";
    assertThat(said.contains("they may be another document's")).isEqualTo(refused);
  }

  /** As of two forms whose lines stand in turn: another's title may stand above the amounts. */
  @ParameterizedTest
  @CsvSource({"'', true", "'项目名称⇥河道保洁¶', false"})
  void amountsOfNobodyAreNoForm(String name, boolean refused) throws IOException {
    String text =
        """
        项目支出绩效自评表
        (2023年度)
        %s项目资金(元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
        ⇥年度资金总额⇥2000⇥2000⇥1900⇥10⇥95%%⇥9.5
        ⇥其中：当年财政拨款⇥2000⇥2000⇥1900⇥—⇥⇥
        """;
    Outcome outcome =
        Dumps.outcomes(text.formatted(name).replace('⇥', '\t').replace('¶', '\n')).get(0);
    assertThat(outcome instanceof Refusal).isEqualTo(refused);
  }

  /** Its head is gone with the lines between: the title says what the rows are. */
  @ParameterizedTest
  @CsvSource({"项目支出绩效目标执行监控表, true", "河道保洁工作安排, false"})
  void rowsRightBelowAKindredTitleAreThatDocuments(String title, boolean refused)
      throws IOException {
    String rows =
        """

        (2022年度)
        产出指标\t成本指标\t绿地单位养护成本\t<=18元\t18.9元\t17.6元\t\t确定
        效益指标\t经济效益指标\t夜间街区客流\t>=20万人次\t18万人次\t23万人次\t\t确定
        效益指标\t社会效益指标\t有责投诉事件\t0\t2\t0\t\t确定
        效益指标\t生态效益指标\t区域生态改善情况\t改善\t略有改善\t改善\t\t确定
        """;
    Outcome outcome = Dumps.outcomes(title + rows).get(0);
    String said = outcome instanceof Refusal refusal ? refusal.sentence().toString() : "";
    assertThat(said.contains("this is a 绩效目标执行监控表")).isEqualTo(refused);
  }

  /** The last line of the title alone has nothing of one. */
  @ParameterizedTest
  @CsvSource({"项目支出绩效评价指标体, 系, 绩效评价指标体系", "2023年度项目绩效目, 标表, 绩效目标申报表"})
  void aKindredDocumentsTitleMayBeBrokenAnywhere(String above, String below, String kind)
      throws IOException {
    String text = above + "\n" + below + "\n(2023年度)\n一级指标 二\n级指标\n";
    assertThat(refusal(Dumps.outcomes(text).get(0)).sentence().toString())
        .contains("this is a " + kind);
  }

  /** A cell a line, the title broken, and fewer numbers than a table has as a rule. */
  @Test
  void aKindredDocumentWithAWrappedTitleAndFewNumbersIsNamed() throws IOException {
    String text =
        """
        项目支出绩效目标申
        报表
        项目名称
        公园绿地养护
        总体目标
        做好公园绿地的日常养护，
        保持园容整洁。
        绩效指标
        一级指标
        二级指标
        三级指标
        指标值
        产出指标
        质量指标
        灯光布置
        协调美观
        """;
    Refusal refusal = refusal(Dumps.outcomes(text).get(0));
    assertThat(refusal.sentence().toString()).contains("this is a 绩效目标申报表");
    assertThat(refusal.source().firstLine()).isEqualTo(1);
  }

  /** No running head of a form, though nothing parts the form's total from its label. */
  @Test
  void aKindredDocumentsTitleBelowAnUnpartedFormBeginsThatDocument() throws IOException {
    String text =
        """
        项目支出绩效自评表
        项目名称公园绿地养护
        一级指标二级指标三级指标年度指标值实际完成值分值得分
        产出指标数量指标泵站设备大修22座22座5050
        效益指标社会效益指标全民阅读氛围浓厚浓厚5048
        总分10098
        项目支出绩效评价打分表
        一级指标二级指标三级指标分值评分标准得分
        决策项目立项立项依据充分性5依据充分得5分5
        产出指标质量指标馆藏修复工艺10达标得10分9
        合计10090
        """;
    List<String> said = new ArrayList<>();
    for (Outcome outcome : Dumps.outcomes(text)) {
      said.add(outcome instanceof Refusal refusal ? refusal.sentence().toString() : "a form");
    }
    assertThat(said).anyMatch(each -> each.contains("this is a 绩效评价评分表"));
  }

  /** Commas part the rows from the lines above: they were read as those of a form. */
  @Test
  void theRowsBelowTheHeadOfAKindredDocumentAreItsOwn() throws IOException {
    String text =
        """
        项目支出绩效评价评分表
        (2020年度)
        一级指标,二级指标,三级指标,分值,评分标准,得分
        决策,项目立项,立项依据充分性,5,依据充分得5分,5
        产出指标,数量指标,绿地养护面积,50,达标得10分,49
        效益指标,社会效益指标,绿道开放天数,45,达标得10分,45
        合计,,,100,,99
        """;
    assertThat(Dumps.outcomes(text)).hasOnlyElementsOfType(Refusal.class);
  }

  /** Lines of two forms stand in turn: a title and a goal are all that is left of one. */
  @Test
  void aTitleAndAGoalAreNoForm() throws IOException {
    String text =
        """
        财政项目支出绩效自评表⇥⇥⇥⇥
        年度总体目标⇥预算目标⇥⇥⇥实际完成情况
        ⇥对存在渗漏和开裂问题的校舍进行修缮，改善师生学习生活条件，消除安全隐患。⇥⇥⇥
        """
            .replace('⇥', '\t');
    assertThat(Dumps.outcomes(text)).hasOnlyElementsOfType(Refusal.class);
  }

  /** Neither its title nor its head is left: each row has one number and what it is given for. */
  @Test
  void soAreTheRowsOfOneWithoutAnyHead() throws IOException {
    String text =
        """
        产出指标 数量指标 绿地养护面积 10 达标得10分 9
        产出指标 时效指标 新书上架及时率 10 达标得10分 9
        效益指标 社会效益指标 安全责任事故 10 达标得10分 9
        满意度指标 服务对象满意度指标 游客满意度 10 达标得10分 9
        合计 100 90
        """;
    assertThat(Dumps.outcomes(text)).hasOnlyElementsOfType(Refusal.class);
  }

  /** The piece above was on no line of the record. */
  @Test
  void aTitleIsReadWholeThoughItsSecondHalfIsATitleToo() throws IOException {
    Form form = Dumps.read(UNPARTED.replace("项目支出绩效自评表", "财政项目支出\n绩效自评表")).get(0);
    assertThat(form.title()).isEqualTo("财政项目支出绩效自评表");
    assertThat(form.source().firstLine()).isEqualTo(1);
  }

  /** The rows were read into the objectives as well. */
  @ParameterizedTest
  @ValueSource(strings = {"一级指标 二级指标 □级指标 年度指□值 实□完成值 分□ 得□", "绩效指标 一级指标 □", "二级指标 三级指标 □"})
  void theObjectivesEndWhereATableBeginsWhoseHeadIsDamaged(String head) throws IOException {
    String text = UNPARTED.replaceFirst("一级指标.*", head);
    Form form = Dumps.read(text).get(0);
    assertThat(form.objectives().actual()).contains("已养护绿地二百九十万平方米。");
    assertThat(form.indicators()).hasSize(2);
  }

  /** The ends of two forms: one of the totals is that of no row above it. */
  @Test
  void aRecordWithTwoTotalsIsRefusedIfItsSumsAreOpen() throws IOException {
    String text =
        """
        ≥300天 300天 10.00 10.00
        质量指标 古树养护达标率 ≥95% 95% 20.00 18.00
        总分 100.00 98.00

        绿道开放天数 ≥300天 365天 10.00 10.00
        质量指标 绿地养护达标率 ≥95% 95% 20.00 18.00
        时效指标 绿地养护及时率 ≥95% 95% 20.00 18.00
        总分 100.00 95.78
        """;
    Refusal refusal = refusal(Dumps.outcomes(text).get(0));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.OUT_OF_ORDER);
    assertThat(refusal.source().lastLine()).isEqualTo(8);
  }

  /** Lines of two forms in turn: the first of both titles was told of nowhere. */
  @Test
  void aTitleAboveAnotherIsToldOfThoughTheFormBelowIsRefused() throws IOException {
    String form =
        """
        项目支出绩效自评表
        (2023年度)
        项目名称\t城区河道保洁
        主管部门\t望江市水务局\t实施单位\t望江市河道养护所
        项目资金\t年初预算数\t全年预算数\t全年执行数
        年度资金总额\t20\t20\t20
        绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分
        \t产出指标\t数量指标\t河道保洁长度\t≥210公里\t210公里\t90\t90
        """;
    StringBuilder turns = new StringBuilder();
    for (String line : form.lines().toList()) {
      turns.append(line).append('\n');
      turns.append(line.replace("城区河道", "湖滨绿道").replace("20\t", "30\t")).append('\n');
    }
    assertThat(Dumps.outcomes(turns.toString()))
        .extracting(outcome -> outcome.source().firstLine())
        .startsWith(1, 2);
  }

  @Test
  void otherTextIsLeftToTheCaller() throws IOException {
    assertThat(Dumps.outcomes("今天天气很好。\n")).isEmpty();
    assertThat(Dumps.read("今天天气很好。\n")).isEmpty();
  }

  private static final String SCRAMBLED =
      """
      项目支出绩效自评表

      项目名称        城市公园绿地养护
      绩效指标
             一级指标   二级指标   三级指标     指标目标      实际完成值     分值    得分
             数量指标
           产出     8   树木      10   古树 建档 5
      """;

  private static final String DETAIL =
      "the best reading costs \\d+ hundredths a word, where 85 is the limit";

  /** Its lines, taken as text, would all run into the cell above them. */
  @Test
  void columnsThatCannotBeToldApartAreSaid() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(SCRAMBLED);
    assertThat(outcomes).hasSize(1);
    Refusal refusal = refusal(outcomes.get(0));
    assertThat(refusal.source()).isEqualTo(new SourceRef("dump", 1, 1, 7, "aligned"));
    assertThat(refusal.title()).isEqualTo("项目支出绩效自评表");
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CELLS_NOT_TOLD_APART);
    assertThat(refusal.detail().orElseThrow().toString()).matches(DETAIL);
    assertThat(refusal.readAs()).isEmpty();
  }

  /** Whoever looks for the second form by its title has to find where it went. */
  @Test
  void aTitleInsideOfWhatIsRefusedIsNamed() throws IOException {
    String below = SCRAMBLED.substring(SCRAMBLED.indexOf("       数量指标"));
    Refusal refusal = refusal(Dumps.outcomes(SCRAMBLED + "项目支出绩效自评表\n" + below).get(0));
    assertThat(refusal.source().lastLine()).isEqualTo(10);
    assertThat(refusal.sentence().toString()).endsWith("; titles inside of it: line 8)");
  }

  private static final String BROKEN =
      """
      项目支出绩效自评表
      (2023年度)
      | 项目名称 |
      | %s | 主管部门 | 云泽市园林局 |
      | 实施单位 | 云泽市绿化中心 |
      | 项目资金(万元) | 年初预算数 | 全年预算数 | 全年执行数 | 分值 |
      | 执行率 | 得分 | 年度资金总额 | 20 | 20 |
      | 20 | 10 | 100%% | 10 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
      | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | 产出指标 | 数量指标 |
      | 绿地养护面积 | ≥290万㎡ | 290万㎡ |
      | 90 | 90 | | 总分 | 100 | 100 |
      """;

  /**
   * The top of the second is no running head of the first, though it says the same up to a name.
   */
  @Test
  void formsWithOneTitleAreToldApartWhereTheirRowsAreBroken() throws IOException {
    String text = BROKEN.formatted("湖滨绿道养护") + BROKEN.formatted("城区图书馆开放");
    assertThat(Dumps.read(text))
        .extracting(form -> form.projectName().orElseThrow())
        .containsExactly("湖滨绿道养护", "城区图书馆开放");
  }

  /** It is told of once; its pieces would be forms that nobody has written. */
  @Test
  void aFormOfManyThousandLinesIsNotCutIntoSeveral() {
    String top = BROKEN.formatted("湖滨绿道养护").replaceAll("\\s*\\|\\s*", "\n");
    String rows = "绿道养护里程\n≥20公里\n20公里\n5\n5\n".repeat(2500);
    List<Form> forms = new ArrayList<>();
    assertThatThrownBy(() -> Dumps.read(top + rows, forms::add))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("form-rows");
    assertThat(forms).isEmpty();
  }

  @Test
  void theFormsAroundARefusedOneKeepTheirPlaces() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(FORM + "\n" + SCRAMBLED + "\n" + FORM);
    assertThat(outcomes)
        .extracting(Outcome::getClass)
        .isEqualTo(List.of(Form.class, Refusal.class, Form.class));
    assertThat(outcomes).extracting(outcome -> outcome.source().form()).containsExactly(1, 2, 3);
    assertThat(outcomes)
        .extracting(outcome -> outcome.source().firstLine())
        .containsExactly(1, 7, 15);
  }

  @Test
  void whoTakesFormsOnlyIsToldInTheEnd() {
    List<Form> forms = new ArrayList<>();
    assertThatThrownBy(() -> Dumps.read(SCRAMBLED + "\n" + FORM, forms::add))
        .isInstanceOf(NoFormException.class)
        .hasMessageMatching("its cells cannot be told apart \\(" + DETAIL + "\\)")
        .extracting("line")
        .isEqualTo(1);
    assertThat(forms).extracting(Form::projectName).containsExactly(Optional.of("城区河道保洁"));
  }
}

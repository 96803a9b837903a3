package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.page.LineCutter;
import io.github.perfparse.align.layout.page.LineMetric;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final String PAGE =
      CentredPage.withFunds(
          """
          项目资            年初预算数     全年预算数    全年执行数    分值     预算执     得分
          金（万                                                行率
           元）  年度资金总额    120.00     120.00     96.00    10    80.00    8
                其他资金        0          0         0      —      —      —
          """);

  private static List<TextLine> lines(String text) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean page = line.startsWith("\f");
      lines.add(new TextLine(line.substring(page ? 1 : 0), lines.size() + 1, page ? 2 : 1, page));
    }
    return lines;
  }

  static List<String> rows(String text) {
    return rows(lines(text));
  }

  private static List<String> rows(List<TextLine> lines) {
    List<String> rows = new ArrayList<>();
    for (LaidRow row : Layout.ofText(lines).orElseThrow().rows()) {
      List<String> cells = new ArrayList<>();
      for (LaidCell cell : row.cells()) {
        while (cells.size() < cell.column()) {
          cells.add("");
        }
        cells.add(text(cell));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }

  /** Words of one line are parted as printed, lines are joined. */
  private static String text(LaidCell cell) {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (Word word : cell.words()) {
      text.append(word.line() == line ? " " : "").append(word.text());
      line = word.line();
    }
    return text.toString();
  }

  @Test
  void putsLabelsTogetherThatAreWrappedInTheirCells() {
    assertThat(rows(PAGE))
        .contains(
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|预算执行率|得分",
            "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因");
  }

  @Test
  void gathersTheLinesOfARowWhoseCellsAreCentred() {
    assertThat(rows(PAGE))
        .contains(
            "|产出指标|数量指标|保洁河道长度|≥12公里|12公里|50|50", "|效益指标|社会效益指标|沿岸居民服务满意程度|≥95%|90.5%|30|20|天气影响");
  }

  /** A label with a letter that was lost is none: its value is not that of the label behind it. */
  @Test
  void leavesWhatStandsLeftOfALabelInItsOwnCells() {
    assertThat(rows(PAGE.replace("主管部门", "主管□门"))).contains("主管□门|云泽市水务局|实施单位|云泽市河道管理站");
  }

  /** {@code 总分（2019年度）} over a title is no label: the total took in the next form's year. */
  @Test
  void noLabelGoesOnBelowATitle() {
    String next = "      总分        100    95.47\n\n                   项目支出绩效自评表\n\n     （2019年度）\n";
    assertThat(rows(PAGE + next)).contains("总分|100|95.47", "（2019年度）");
  }

  @Test
  void partsTwoTextsSideBySide() {
    assertThat(rows(PAGE)).contains("|清理河道 12 公里，水面保持清洁。|全年清理河道 12 公里，群众满意。");
  }

  @Test
  void joinsNumbersThatNarrowColumnsBreak() {
    List<String> lines =
        new ArrayList<>(List.of(PAGE.replace("12公里    50    50", "12公里    50.   50").split("\n")));
    int row = 0;
    while (!lines.get(row).contains("50.")) {
      row++;
    }
    lines.add(row + 1, " ".repeat(lines.get(row).indexOf("50.")) + "00");
    String broken = String.join("\n", lines);
    assertThat(rows(broken)).contains("|产出指标|数量指标|保洁河道长度|≥12公里|12公里|50.00|50");
  }

  /** Numbers are on two lines each, a text is spread over its line and touches the next cell. */
  private static final String NARROW =
      """
                  项目支出绩效自评表
      绩效指标 一级指标  二级指标   三级指标          年度指标值     实际完成值     分值    得分    偏差原因
                        保洁河道                              9.0   9.0
           产出指标  数量指标                 12公里      12公里
                        长度                                0     0
                        水 面 清 漂 浮 物 ≥34万                  9.0   9.0
                 质量指标                           34万吨                  天气影响
                        吨数            吨                   0     0
                        沿岸满意                              10.   8.1
           效益指标  社会效益                 95%       95%
                        程度                                00    0
                                                          28.   26.
                        总分
                                                          00    10
      """;

  @Test
  void keepsNumbersWholeThatEveryRowBreaks() {
    assertThat(rows(NARROW))
        .contains(
            "|产出指标|数量指标|保洁河道长度|12公里|12公里|9.00|9.00",
            "|效益指标|社会效益|沿岸满意程度|95%|95%|10.00|8.10",
            "总分|28.00|26.10");
  }

  @Test
  void partsATextSpreadOverItsLineFromTheNextCell() {
    assertThat(rows(NARROW)).contains("||质量指标|水面清漂浮物吨数|≥34万吨|34万吨|9.00|9.00|天气影响");
  }

  @Test
  void takesNoHeadRepeatedOnEveryPageForARunningHead() {
    String head =
        """
             一级指                              实际完
        绩效       二级指标 三级指标      指标值            分值   得分
        指标  标                                成值
        """;
    String first = "项目支出绩效自评表\n" + head + "     产出指标 数量指标  保洁河道     12公里     12公里   50   50\n";
    String second = head + "     效益指标 社会效益  群众满意     95%      95%    50   40\n";
    List<TextLine> lines = new ArrayList<>(lines(first));
    for (String line : second.split("\n")) {
      int number = lines.size() + 1;
      lines.add(new TextLine(line, number, 1, line.equals(second.split("\n")[0])));
    }
    int heads = 0;
    for (LaidRow row : Layout.ofText(lines).orElseThrow().rows()) {
      for (LaidCell cell : row.cells()) {
        heads += text(cell).equals("一级指标") ? 1 : 0;
      }
    }
    assertThat(heads).isEqualTo(2);
  }

  @Test
  void leavesTextWithoutATableAlone() {
    assertThat(Layout.ofText(lines("根据要求，我单位开展了绩效自评。\n  一、基本情况"))).isEmpty();
  }

  @Test
  void losesNoWord() {
    StringBuilder printed = new StringBuilder();
    for (LaidRow row : Layout.ofText(lines(PAGE)).orElseThrow().rows()) {
      for (LaidCell cell : row.cells()) {
        for (Word word : cell.words()) {
          printed.append(word.text());
        }
      }
    }
    assertThat(sorted(printed.toString())).isEqualTo(sorted(PAGE.replaceAll("\\s", "")));
  }

  private static String sorted(String text) {
    return text.codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void putsTheRowAndTheLabelTogetherThatAPageBreakCuts() {
    String cut =
        PAGE.substring(0, PAGE.lastIndexOf("\n", PAGE.indexOf("沿岸居民服务满")) + 1)
            + "       效益     社会效益   沿岸居民服务满       ≥9       90.5%   30    20    天气影响严\n";
    List<TextLine> pages = lines(cut);
    for (String line :
        List.of(
            "       指标      指标     意程度          5%                          重",
            "               经济效益   水费减少率         ≥5%      6.5%    10    10",
            "               指标",
            "                     总分                              90    78")) {
      pages.add(new TextLine(line, pages.size() + 1, 1, line.contains("意程度")));
    }
    assertThat(rows(pages)).contains("|效益指标|社会效益指标|沿岸居民服务满意程度|≥95%|90.5%|30|20|天气影响严重");
  }

  /** w3m breaks a head before its bracket: each bracket belongs to the label it closes. */
  @Test
  void labelsSideBySideThatCompeteForABracketBothHaveTheirOwn() {
    List<String> rows =
        rows(
            """
            项目支出绩效自评表
            项目名称  河道保洁
            一级  二级指标 三级指标   年度指   全年实际值（ 分值  得分
            指标                      标值（   B）
                                      A）
            产出  数量指标 河道长度   ≥12公里  12公里       50    50
            指标  质量指标 合格率     ≥95%     98%          50    50
            总分                                            100   100
            """);
    assertThat(rows).contains("一级指标|二级指标|三级指标|年度指标值（A）|全年实际值（B）|分值|得分");
  }

  /** The last sign of a goal, alone on its line right above the head, is no part of the head. */
  @Test
  void aSignAloneAboveTheHeadIsNoPartOfALabel() {
    List<String> rows =
        rows(
            """
            项目支出绩效自评表
            项目名称  河道保洁
            年度总体  预期目标             实际完成情况
            目标      完成河道保洁         全年完成河道保洁十二公里
                                           。
            一级指标  二级指标  三级指标   实际     年度指标值  分值  得分
                                           完成值
            产出指标  数量指标  河道长度   12公里   ≥12公里     50    50
            效益指标  社会效益  合格率     98%      ≥95%        50    50
            总分                                                100   100
            """);
    assertThat(rows).contains("一级指标|二级指标|三级指标|实际完成值|年度指标值|分值|得分");
  }

  /** A browser's page leaves no space between narrow columns: a bracket ends a head. */
  @Test
  void headsGluedBehindABracketAreParted() {
    List<String> rows =
        rows(
            """
                      项目支出绩效自评表
             项目名称 河道保洁
             一级指标 二级指标    三级指标     分值 年度指标值 全年实际值（B）得 未完成原因
                                       （A）             分
             产出指标 数量指标 河道长度         50 12公里    12公里        50 无
             效益指标 社会效益 合格率           40 95%     98%         40 无
             总分                           100              100
            """);
    assertThat(rows).anyMatch(row -> row.contains("|年度指标值（A）|全年实际值（B）|得"));
  }

  /** {@code 值 值 分} below heads that stand side by side is no word that was spread. */
  @Test
  void theLastCharactersOfNarrowHeadsAreNoSpreadWord() {
    assertThat(LineCutter.cut(lines("值 值 分"), LineMetric.CHARACTERS).get(0).words()).hasSize(3);
    assertThat(LineCutter.cut(lines("不 超 过"), LineMetric.CHARACTERS).get(0).words()).hasSize(1);
  }

  /** Prose below a table without a total belongs to no row of it. */
  @Test
  void proseEndsATable() {
    String prose = "二、自评结果。从自评情况看，河道保洁项目绩效目标完成较好，预算执行率为96%，仍需加强管理。";
    List<String> rows =
        rows(
            """
            项目支出绩效自评表
            项目名称  河道保洁
            绩效 一级指标  二级指标  三级指标   年度指标值  实际完成值  分值  得分
            指标 产出指标  数量指标  河道长度   ≥12公里     12公里      50    50
                 效益指标  社会效益  合格率     ≥95%        98%         50    50
            """
                + prose);
    assertThat(rows).contains(prose);
  }

  /** One cell holds one quantity: its second line is not the first of the row below. */
  @Test
  void aQuantityTornInItsDigitsStaysInItsRow() {
    List<String> rows =
        rows(
            """
            项目支出绩效自评表
            项目名称  河道保洁
            一级指标  二级指标  三级指标      分值    年度指标值   实际完成值  得分

            产出指标  数量指标  巡查河道完成           90.0         94.8
                                              5.00                             5.00
                                率                     0（%）       5（%）
                                保洁船只数    5.00    4.00（只）   6.00（只）  5.00
                                巡查按期完成           85.0         100.0
                                              5.00                             5.00
                                率                     0（%）       0（%）
            总分                              100                              100
            """);
    assertThat(rows)
        .contains(
            "产出指标|数量指标|巡查河道完成率|5.00|90.00（%）|94.85（%）|5.00",
            "||巡查按期完成率|5.00|85.00（%）|100.00（%）|5.00");
  }

  /** A line between two rows may belong to either: its words are told. */
  @Test
  void aLineThatMayBelongToEitherRowIsTold() {
    String page =
        """
        项目支出绩效自评表
        项目名称  河道保洁
        一级指标  三级指标      年度指标值
        产出指标  河道日常保洁  ≥12公里
                  长度管护工作
                  河道巡查按期
                  完成达标情况  ≥95%
        总分                    100
        """;
    List<LooseWord> loose = Layout.ofText(lines(page)).orElseThrow().loose();
    assertThat(loose).extracting(word -> word.word().line()).contains(6, 7);
    assertThat(Layout.ofText(lines(PAGE)).orElseThrow().loose()).isEmpty();
  }

  /** Where a number lacks decimals and digits begin the row below, the cut may be wrong. */
  @Test
  void aRowThatEndsInTheMidstOfANumberIsTold() {
    String page =
        """
                        项目支出绩效自评表
         项目名称                     河道保洁
        预算 年度预算数(万            年初预算 调整后预算数 预算 预算执行 权 得分                            原因
        执行         元)                              执行       率      重
        情况                                          数
        (10      总额          312.640000 312.640000 312.6   100%   10. 10.00
        分)                                         4000            00
                                                    0
              其中：财政资 312.640000 312.640000 312.6            /      /     /
                   金                               4000
                                                    0
              财政专户管理                                        /      /     /
                 资金
               单位资金                                         /      /     /
               其他资金                                         /      /     /
        一级指标  二级指标   三级指标          年度指标值     实际完成值     分值    得分    原因
        产出指标  数量指标   保洁河道长度       12公里       12公里      50     50
        效益指标  社会效益   沿岸居民满意程度    95%         95%        40     40
        """;
    List<LooseWord> loose = Layout.ofText(lines(page)).orElseThrow().loose();
    assertThat(loose).extracting(word -> word.word().line()).contains(6, 9);
  }

  /** Whether the line between two rows of labels ends a value or begins one, its width tells. */
  @Test
  void aHeadValuesLineGoesToItsOwnLabel() {
    String unit = " 主管部门      云泽市水务局              实施单位      云泽市河道管理站\n";
    String person = " 项目负责人     李某某                 联系电话      0571-62000000\n";
    String below = " 主管部门      云泽市水务局              实施单位      云泽市河道管理站\n                 环境处\n";
    String above = "            云泽市水务局\n 主管部门      和环境处                实施单位      云泽市河道管理站\n";
    assertThat(rows(lines(PAGE.replace(unit, below + person))))
        .anyMatch(row -> row.startsWith("主管部门|云泽市水务局环境处|"));
    assertThat(rows(lines(PAGE.replace(unit, above + person))))
        .anyMatch(row -> row.startsWith("主管部门|云泽市水务局和环境处|"));
  }

  /** A page that repeats a head, as three do in turn here, has its columns at other places. */
  @Test
  void readsHeadsRightBelowEachOther() {
    String head = "项目资金（元）    年初预算    全年预算数    全年执行数    分值%s执行率    得分\n";
    String text = head.formatted("       ") + head.formatted("     ") + head.formatted("  ");
    assertThat(Layout.ofText(lines(text))).isEmpty();
  }

  /** A blank amount costs less than a label that is none, but four labels are not one. */
  @Test
  void fundRowsWithNothingButALabelAreRows() {
    String page =
        """
                        部门预算项目支出绩效自评表
                       年度预算数  年初预算             调整后预  预算执行数                     预算执  权  得分 原
                       (万元)                           算数                                     行率    重       因
                       总额        96.120000            96.120000 70.100000                      72.93%  10  7.23
        预算执行情况   其中：财政  96.120000            96.120000 70.100000
        (10分)         资金
                       财政专户管
                       理资金
                       单位资金
                       其他资金
                    一级指标 二级指标       三级指标              指标性 指标  度量单 完成值    权  得分  未完成原因
                                                                  质     值    位               重        分析
                    成本指标 经济成本指标   经费支出控制率        不超过 50    元/人  41        20  20
        """;
    assertThat(rows(page))
        .contains("|其中：财政资金|96.120000|96.120000|70.100000", "|财政专户管理资金", "|单位资金", "|其他资金");
  }

  /** {@code 不超过} in a column for one character: no piece of it is a name's or a number's. */
  @Test
  void aSignInWordsIsPutTogether() {
    String page =
        """
                         部门预算项目支出绩效自评表
        绩效指标  一级指标 三级指标        指标 指标 度量 完成值   权   得分
                                           性质 值   单位          重
                  成本指标 人均培训成本    不超 100  元   98（元） 20   20
                                           过
                                           不
                           养护支出控制率  超   50   元   45（元） 20   20
                                           过
        合计                                                       100  67.23
        """;
    assertThat(rows(page))
        .contains("|成本指标|人均培训成本|不超过|100|元|98（元）|20|20", "||养护支出控制率|不超过|50|元|45（元）|20|20");
  }

  /** {@code 质} ends 指标性质 though the columns of its page stand farther left. */
  @Test
  void theEndOfALabelGoesBackOverThePage() {
    String page =
        """
                                项目支出绩效自评表
        一级   二级     三级指标        指   指标值   度量   实际完成值   分   得
        指标   指标                     标            单位                值   分
                                        性
        \f                        质
        产出   数量   绿地养护次数      ≥    300      次      336 次     50   50
        指标   指标
        """;
    assertThat(rows(page))
        .contains(
            "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分", "产出指标|数量指标|绿地养护次数|≥|300|次|336 次|50|50");
    assertThat(rows(page.replace("质", "度"))).noneMatch(row -> row.contains("指标性"));
  }

  /** Two lines of ends go back together: 指 and 标 end the section's label, 性 and 质 the column's. */
  @Test
  void theEndsOfLabelsGoBackOverThePage() {
    String page =
        """
                                项目支出绩效自评表
        绩   一级   二级     三级指标        指   指标值   度量   实际完成值   分   得
        效   指标   指标                     标            单位                值   分
        \f指                         性
        标                         质
             产出   数量   绿地养护次数      ≥    300      次      336 次     50   50
             指标   指标
        """;
    assertThat(rows(page))
        .contains(
            "绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分",
            "|产出指标|数量指标|绿地养护次数|≥|300|次|336 次|50|50");
    assertThat(rows(page.replace("质", "度"))).noneMatch(row -> row.contains("指标性"));
  }

  /** Texts stand at the bottom of their rows, so 成本指标 is beside the first line of a row. */
  @Test
  void aRowStandsUnderOneLabel() {
    String page =
        """
                                              项目支出绩效自评表
        绩效指标   一级指标     二级指标        三级指标                     年度指标值              全年完成值             未完成原因和改进措施
               产出指标     数量指标        路灯设备更换盏数                          ≥128 次             128 次
                        质量指标        灯杆涂装合格率                             =90%             94.9%
                                    资金拨付及时率                           ≥99.5%              100%
                                                                                                  年初单价测算偏低，明年起
                        时效指标        线缆敷设时间                             ≥95%             93.04% 按市场价格测算。
                        成本指标                                                                      因线缆到货延迟导致，下步
                                                                                                  提前订货，逐月核对进度，
                                                                                                  明确各标段的负责人员，按
                                    路灯灯杆维修成本控制                  ≤98.5 元/平方米       98.5 元/平方米 周通报。
                                    人均巡检成本                               显著 部分达成年度指标线缆价格上涨，年底前未能
        """;
    assertThat(rows(page))
        .anyMatch(row -> row.endsWith("|98.5 元/平方米|因线缆到货延迟导致，下步提前订货，逐月核对进度，明确各标段的负责人员，按周通报。"));
  }

  /** The label below the table is centred over the columns of both levels. */
  @Test
  void aLabelBelowTheRowsIsNoPartOfTheLast() {
    String page =
        """
                                      项目支出绩效自评表
         一级指标       二级指标        三级指标          年度指标值    实际完成值    分值    得分
         产出指标       数量指标        绿地养护次数        ≥300次       336次       50      50
         满意度指标   服务对象满意度    市民满意度          ≥90%         96%         10      10
                        指标            其中上半年          ≥90%         96%
                  其他需要说明事项      无
        """;
    assertThat(rows(page)).contains("其他需要说明事项|无");
  }

  /** A browser's PDF: what a narrow cell holds on one line is printed with room inside. */
  @Test
  void aLabelWithRoomInsideIsOne() {
    String page =
        """
                                     项目支出绩效自评表
               绩效指标
                     一级指标 二级指标 三级指标              年度指标值   实际完   成值  分值   得分  偏差原因
                     产出指标 数量指标 绿地养护次数            ≥300次      336次      50     50    无
        """;
    assertThat(rows(page)).contains("绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完 成值|分值|得分|偏差原因");
  }

  /** Two pairs of goal heads cost an internal error: there are two texts, and four heads. */
  @Test
  void goalHeadsThatArePrintedTwice() {
    String text =
        """
        年初设定目标      年度总体目标完成情况      预期目标      实际完成情况
                          全部完成。
        一级指标   二级指标   三级指标   指标值   得分
        """;
    assertThat(rows(text)).anyMatch(row -> row.contains("全部完成。"));
  }

  /** As lynx prints the paragraphs of two cells: from the left edge, under no head. */
  @Test
  void goalsBelowEachOtherStandUnderNoHead() {
    String text =
        """
           总体目标 预期目标                            实际完成情况

           1、强化监督检查，确保问题整改率达到百分之百。

           2、辖区群众满意。

           资金已按进度拨付。
           绩效指标 一级指标  二级指标  三级指标   年度指标值 实际完成值 分值 得分
                    产出指标  数量指标  值守天数   ≥99天      100天      5    5
        """;
    assertThat(rows(text)).contains("1、强化监督检查，确保问题整改率达到百分之百。", "2、辖区群众满意。", "资金已按进度拨付。");
  }

  @Test
  void fundRowsWithoutRoomStandUnderNoHead() {
    String text =
        """
           项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
           年度资金总额： 128.46 128.46 128.46 10 100% 10
           上年结转资金 0 0 0 - - -
           绩效指标 一级指标  二级指标  三级指标   年度指标值 实际完成值 分值 得分
                    产出指标  数量指标  值守天数   ≥99天      100天      5    5
        """;
    assertThat(rows(text))
        .contains("年度资金总额： 128.46 128.46 128.46 10 100% 10", "上年结转资金 0 0 0 - - -");
  }

  @Test
  void indicatorsWithoutRoomStandUnderNoHead() {
    String text =
        """
           绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
           产出指标 数量指标 值守天数 ≥99天 100天 5 5
           值守人数 ≥9人 9人 5 5
           总分      100      95.3
        """;
    assertThat(rows(text)).contains("产出指标 数量指标 值守天数 ≥99天 100天 5 5", "值守人数 ≥9人 9人 5 5");
  }

  /** Form feeds are gone: below each page number a page begins, and its head is no row's. */
  @Test
  void pagesEndAtTheirNumbers() {
    String page =
        """
        乙湖县园林局 2022 年度决算公开

                                项目支出绩效自评表
        产出/效益  二级指标    三级指标        年度指标值    实际完成值   分值   得分   偏差原因
        一级指标
        产出指标   数量指标    绿地养护面积    ≥300 亩       336 亩       50     50
        %s
        乙湖县园林局 2022 年度决算公开

                   质量指标    苗木成活率      ≥95%%          96%%          40     40
        %s
        """;
    String head = "乙湖县园林局 2022 年度决算公开";
    assertThat(rows(page.formatted("— 1 —", "— 2 —"))).contains("— 1 —");
    assertThat(rows(page.formatted("— 1 —", "— 2 —"))).filteredOn(head::equals).hasSize(2);
    assertThat(rows(page.formatted("第1页共2页", "第2页共2页"))).filteredOn(head::equals).hasSize(2);
    // One number is no page's, nor are those of annexes.
    assertThat(rows(page.formatted("— 1 —", ""))).filteredOn(head::equals).hasSize(1);
    assertThat(rows(page.formatted("附件 1", "附件 2"))).filteredOn(head::equals).hasSize(1);
  }
}

package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.page.LineCutter;
import io.github.perfparse.align.layout.page.LineMetric;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.TagFinder;
import io.github.perfparse.align.layout.tag.TagTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels down the side of a table, cells that a page cuts, and columns printed by themselves. */
class LayoutSidesTest {

  /**
   * The label beside the head leaves its columns no certain place: their order tells them apart.
   */
  @Test
  void aLabelOneSpaceBesideTheHeadLeavesItsColumnsApart() {
    String page =
        """
               绩效指标 一级指标 二级指标 三级指标           年度指标值 实际完成值 分值 得分 偏差原因分析及改
                                                （A）                          进措施
                    产出指标 数量指标 入驻商户            >=48家 48家 12.5 12.5            —
                              补贴发放次数（含新 >=2次              2次 12.5 12.5         —
                                   增）
                         质量指标 商户培训考核优良率 >=85%            100% 12.5 12.5        —
                                    总分                  50.0 50.0
        """;
    assertThat(LayoutTest.rows(page))
        .contains("|||补贴发放次数（含新增）|>=2次|2次|12.5|12.5|—", "||质量指标|商户培训考核优良率|>=85%|100%|12.5|12.5|—");
  }

  /** {@code (万元)} stands below a row's name, and {@code (万 ⏎ 元)} has an amount between. */
  @Test
  void theUnitBelongsToTheLabelDownTheSide() {
    String page =
        """
                                   年初预算数      全年预算数      全年执行数     分值      执行率     得分
               年度资金总额          36.06           36.06           20.71          10        57.4        5.74
        项目
        资金
               其中:当年财政拨款     36.06           36.06           20.71
        (万元)
               上年结转资金          0.00            0.00            0.00
        绩效指标 一级指标  二级指标  三级指标   年度指标值   实际完成值   分值    得分
        """;
    assertThat(LayoutTest.rows(page))
        .contains("项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|其中:当年财政拨款|36.06|36.06|20.71");
  }

  /** Lines of the texts beside come between the pieces of a label. */
  @Test
  void aLabelDownTheSideIsOneHoweverUneven() {
    String page =
        """
                  年初设定目标             年度总体目标完成情况
                                 1. 开 展 绿 地 养 护 工 作 3
        总体                       次，未发生安全责任事故。2.
        目标                       开展绿地清扫工作 5 次，未
           保障公园正常开放，完成年度各项
        完成                       发生安全责任事故。3.按期完
           养护任务。
        情况                       成各项任务，达到预期目标。
        绩效指标 一级指标  二级指标  三级指标   年度指标值   实际完成值   分值    得分
        """;
    assertThat(LayoutTest.rows(page))
        .contains("总体目标完成情况|年初设定目标|年度总体目标完成情况")
        .anyMatch(row -> row.startsWith("|保障公园正常开放，完成年度各项养护任务。|1. 开展绿地养护工作 3次，未发生"));
  }

  /** Where no row of its page tells the columns, a text goes on with the cell that is full. */
  @Test
  void aReasonGoesOnAloneOnTheNextPage() {
    String page =
        """
        一级指标     二级指标      三级指标        年度指标值     实际完成值     分值     得分     偏差原因
        产出指标     数量指标      巡查次数        >=85%        84.9%        10      8.2     因项目招标时间较长，部分工作
                                                                               推迟，下一步将完善实施的方案
        \f                        并明确责任人。
        总分         10      8.2
        """;
    assertThat(LayoutTest.rows(page))
        .contains("产出指标|数量指标|巡查次数|>=85%|84.9%|10|8.2|因项目招标时间较长，部分工作推迟，下一步将完善实施的方案并明确责任人。");
  }

  @Test
  void columnsPrintedByThemselvesAreLaidIntoRows() {
    String page =
        """
                  一级指标         二级指标          三级指标               年初目标值（A） 实际完成值（B） 得分
                               数量指标          巡查次数                 >=50次          50次 2.5
                   产出指标      时效指标          巡查完成及时率
                                            补植完成及时率
                                                                  >=100%
                                                                   >=95%
                                                                            100% 6
                                                                             96% 4
                                              总分                                 12.5
        """;
    assertThat(LayoutTest.rows(page))
        .contains("|时效指标|巡查完成及时率|>=100%|100%|6", "||补植完成及时率|>=95%|96%|4");
  }

  @Test
  void aNumberedNameSpreadOverItsLineIsOneWord() {
    String page =
        """
                一级指标 二级指标   三级指标      分值    年度指标值          全年实际值     得分
                       指 标 1: 绿 地 病
               数量指标                 10.0     ≧1200(株)   1128(株)     9.4
                       虫数
        产出指标         指 标 1: 绿 地 病
               质量指标    虫 害 防 治 合 10.0       ≧98(%)      100(%)     6.2
                       格率
                总分                   20.0                           15.6
        """;
    assertThat(LayoutTest.rows(page))
        .contains(
            "产出指标|数量指标|指标1:绿地病虫数|10.0|≧1200(株)|1128(株)|9.4",
            "|质量指标|指标1:绿地病虫害防治合格率|10.0|≧98(%)|100(%)|6.2");
  }

  /** A full stop wrapped below a label is the end of the text beside it. */
  @Test
  void aLabelHasNoFullStop() {
    List<TextLine> texts =
        List.of(
            new TextLine("年度总体目标 补植树木不少于3500株", 1, 1, false),
            new TextLine("       。", 2, 1, false));
    List<PrintedLine> lines = LineCutter.cut(texts, LineMetric.CHARACTERS);
    assertThat(TagFinder.find(lines, TagTable.standard()))
        .extracting(tag -> Word.joined(tag.words()))
        .containsExactly("年度总体目标");
  }

  /** {@code 情况（10} ends with a number, and {@code 金} is not its unit. */
  @Test
  void aSectionsPointsAreNoQuantity() {
    String page =
        """
                 年度预算数（ 年初预算        调整后预算数  预算执  预算执 权  得分  原因
                 万元）                                     行数    行率   重
                 总额         58              58            58      100.00 10  10
        预算执行 其中：财政资 58              58            58      /      /   /
        情况（10 金
        分）     单位资金     0               0             0       /      /   /
        绩效指标 一级指标  二级指标  三级指标   指标值   完成值   权重    得分
        """;
    assertThat(LayoutTest.rows(page)).contains("|其中：财政资金|58|58|58|/|/|/");
  }

  /** Both ways to count places leave the columns apart: in the wrong one labels fall apart. */
  @Test
  void headsThatFallApartTellHowPlacesWereCounted() {
    String page =
        """
                                                年初预算                  全年执行        权    执行
                                                              预算                                 得分
                                                    数                     数       重     率
                                                               数
                               年度资金总额           77          77        62      10.0    80.5     8.1
                               其他资金             -           -         -        /      /        /
                        绩效指标      一级指标     二级指标       三级指标       年度指标值     实际完成值     权重    得分
        """;
    assertThat(LayoutTest.rows(page)).contains("|年初预算数|预算数|全年执行数|权重|执行率|得分");
  }
}

package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages on which columns stand elsewhere from one stretch of lines to the next. */
class LayoutStretchesTest {

  private static final String SHIFTED =
      """
      项目支出绩效自评表
      （2023年度）
      一级指标      二级指标      三级指标        年度指标值       实际完成值     分值      得分      偏差原因
      产出指标      数量指标      护栏刷新长度      ≥12公里       13公里      5       5
                          绿地补植面积      ≥800平方米     860平方米    5       5
      \f       质量指标      路灯检修合格      =100%    100%    6     6
                       率
                       道路保洁达标      ≥95%     97%     6     6
                       率
                       巡查问题整改      ≥95%     98%     6     6
                       率
      效益指标   社会效益   市容改善    改善     改善     4   4
             指标     情况
                    投诉下降    下降     下降     4   4
                    情况
                    夜间巡查    提升     提升     4   4
                    水平
             生态效益        扬尘下降        ≥10%     12%      3      3
             指标          率
      满意度指   服务对象        市民满意        ≥90%     93%      5      5
      标      满意度指        度
             标
      总分                                               48     48
      """;

  @Test
  void whatStandsRightOfShorterCellsIsInTheSameColumns() {
    assertThat(LayoutTest.rows(SHIFTED))
        .containsSequence(
            "|质量指标|路灯检修合格率|=100%|100%|6|6",
            "||道路保洁达标率|≥95%|97%|6|6",
            "||巡查问题整改率|≥95%|98%|6|6",
            "效益指标|社会效益指标|市容改善情况|改善|改善|4|4",
            "||投诉下降情况|下降|下降|4|4",
            "||夜间巡查水平|提升|提升|4|4",
            "|生态效益指标|扬尘下降率|≥10%|12%|3|3",
            "满意度指标|服务对象满意度指标|市民满意度|≥90%|93%|5|5");
  }

  /** {@code 目标} in the text above is no begin of {@code 目标值}, whose end stands right below 年度指标. */
  @Test
  void aPieceLinesAboveIsNoBeginOfAHead() {
    String text =
        """
                 总体目标              全年实际完成情况
        总体 做到 88%。遵照《校园食堂楼 目标 3：开办专题讲座 4 期，参会
        目标  整修计划（2021-2023         12 人次。
        完成 年）》办理，开展屋面防水整修 目标 4：开展屋面防水整修改造工
        情况        工作。        作 6 次，未发生安全责任事故。
        绩效 一级指 二级指           年度指标 全年完成
        指标  标    标    三级指标     值       值     说明
           产出指      整修防水屋面
            标    数量   完成率     100%    100%
                    屋面渗漏整修
                 质量    率      85%    85.58%
        """;
    assertThat(LayoutTest.rows(text)).contains("绩效指标|一级指标|二级指标|三级指标|年度指标值|全年完成值|说明");
  }

  /** {@code (%)} below {@code ≥100.00} is no unit of 实际完成值. */
  @Test
  void aUnitBelowAQuantityIsNoEndOfAHead() {
    String text =
        """
        绩效指 一级                     年度指标
        标    指标 二级指标 三级指标          值         实际完成值         分值 得分       偏差原因分析
             产出      指标1：受益学生 ≥100.00
             指标 数量    人数完成率              (%)     100.00(%) 5.71   5.71              无
        """;
    assertThat(LayoutTest.rows(text)).contains("绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析");
  }
}

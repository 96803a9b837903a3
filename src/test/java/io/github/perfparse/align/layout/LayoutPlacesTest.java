package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where words stand that a space, a page or a narrow column leaves between two cells. */
class LayoutPlacesTest {

  private static final String TWO_PAGES =
      """
      内部资料 注意保存

      绩效指标   一级指标     二级指标        三级指标        年度指标值(A)       实际完成值         分值        得分      偏差原因分析
             产出指标            指标 1:清淤任务完成率      ≥85.00(%)      89.66(%)     6.00      6.00
                      数量指标
                             …
                             指标 1:河道清淤质量优良
                                               ≥98.00(%)      100.00(%)    6.00      6.00
                      质量指标   率
                             指标 2：
                      时效指标   指标 1:清淤平台建设及时
                                               ≥98.00(%)      100.00(%)    7.00      7.00
                             性
                             指标 2:清淤项目按期完
                                               ≥85.00(%)      100.00(%)    6.00      6.00
                             成率
                             指标 3:清淤项目资助及       符合标准          符合标准         6.00      6.00



                                                    1
      \f                                      内部资料 注意保存


                            时性
                            指标 1:清淤成果转化成本
                                            ≤98.50(元/人)    93.58(元/人)     6.00    6.00
                            控制
                                  总分                                     37.00   37.00



                                                    2
      """;

  private static final String PLACEHOLDERS =
      """
                一级指标         二级指标          三级指标         年初目标值(A)       实际完成值(B)      得分
                                 发放宣传册            ≥4.00(万份)        4.00(万份)       3.00
                         数量指标    河道清淤巡查次数         ≥26.00(次)        26.00(次)       5.00
                                 其中城区              =16.00(次)       58.00(次)        1.00
      年度绩效                       工程质量符合规范比
                                                  ≥100.00(%)       100.00(%)      3.00
       目标                质量指标    例
                产出指标
      1(80 分)                    …
                                 清淤完工时间           ≥98.00(%)        96.82(%)       1.86
                                 水质监测完成及时率
                         时效指标                     ≥99.50(%)        100.00(%)      3.00
                                 (不低于上年)
                                      总分                                         16.86
      """;

  private static final String LABELS_SIDE_BY_SIDE =
      """
      绩效 一级指 二级指                                    实际完成
                          三级指标            指标值                分值    得分       偏差原因分析
      指标      标     标                                 值
           产出指          指标 1：清理河道
                                         >=1800 吨 2142 吨       6        6
             标(40 数量指 垃圾
             分)     标   指标 2：河道保洁
                                          >=50 次      50 次     6        6
                        清理次数
                        总分                       12     12
      """;

  private static final String TORN_TOTAL =
      """
           一级  二级   三级指标     指标值    实际完成值   分值    得分   偏差原因
           指标  指标
           满意   服务   受益周边居民   ≧95%        100%   3      3      无
           度指   对象    满意度
           标    满意   周边居民满意   ≧85%        100%   4      4      无
                度指     率
                标
      总分                                         10   97.9
                                                   0      1
      评分等级                            优
      """;

  private static final String GLUED_GRADE =
      """
      绩效指标 一级指标 二级指标 三级指标      指标值       实际完成值   分值  得分
             产出指标  数量指标  保洁河道长度    ≥12公里      12公里     90   87.9
      总分                                                 100 97.91优
      """;

  private static final String ONE_ROW_BEFORE_THE_PAGE_ENDS =
      """
        一级指标    二级指标           三级指标                     年度指标值  实际完成值  分值    得分
                                    清淤量                          5吨         6吨         6       6
      \f  产出指标    数量指标        河道清淤与保洁巡查次数          6次         6次         6       6
                    时效指标        清淤任务按期完成率              95%         96%         6       6
                                    河道保洁作业开展及时率          98%         99%         8       8
        效益指标    可持续影响指标  对河道保洁持续发展的影响        规范        规范        30      30
                       总分                                                                 56      56
      """;

  /** How long its names are, a row alone does not tell. */
  @Test
  void oneRowTellsNotHowWideItsColumnsAre() {
    assertThat(LayoutTest.rows(ONE_ROW_BEFORE_THE_PAGE_ENDS))
        .contains("|时效指标|清淤任务按期完成率|95%|96%|6|6", "||河道保洁作业开展及时率|98%|99%|8|8");
  }

  @Test
  void aNameBehindItsNumberIsNoCellOfItsOwn() {
    assertThat(LayoutTest.rows(TWO_PAGES))
        .contains(
            "||质量指标|指标 1:河道清淤质量优良率|≥98.00(%)|100.00(%)|6.00|6.00",
            "||时效指标|指标 1:清淤平台建设及时性|≥98.00(%)|100.00(%)|7.00|7.00");
  }

  @Test
  void aPageThatCutsARowBeginsBehindIt() {
    assertThat(LayoutTest.rows(TWO_PAGES))
        .containsSequence(
            "|||指标 3:清淤项目资助及时性|符合标准|符合标准|6.00|6.00",
            "1",
            "内部资料 注意保存",
            "|||指标 1:清淤成果转化成本控制|≤98.50(元/人)|93.58(元/人)|6.00|6.00");
  }

  @Test
  void aPlaceholderIsARowOfItsOwn() {
    assertThat(LayoutTest.rows(TWO_PAGES)).contains("|||…", "|||指标 2：");
    assertThat(LayoutTest.rows(PLACEHOLDERS))
        .contains(
            "||质量指标|工程质量符合规范比例|≥100.00(%)|100.00(%)|3.00",
            "||时效指标|水质监测完成及时率(不低于上年)|≥99.50(%)|100.00(%)|3.00");
  }

  @Test
  void labelsSideBySideDoNotCross() {
    assertThat(LayoutTest.rows(LABELS_SIDE_BY_SIDE).get(0)).startsWith("绩效指标|一级指标|二级指标|三级指标");
  }

  @Test
  void aLabelBehindTheNumberOfAnotherIsNoUnit() {
    assertThat(LayoutTest.rows(LABELS_SIDE_BY_SIDE))
        .contains("|产出指标(40分)|数量指标|指标 1：清理河道垃圾|>=1800 吨|2142 吨|6|6");
  }

  @Test
  void digitsBelowTheTotalAreNotTheGrades() {
    assertThat(LayoutTest.rows(TORN_TOTAL)).contains("总分|100|97.91", "评分等级|优");
  }

  @Test
  void aGradeGluedToTheTotalStandsByItself() {
    assertThat(LayoutTest.rows(GLUED_GRADE)).contains("总分|100|97.91|优");
  }

  @Test
  void aTotalBrokenOverThreeLinesIsOneNumber() {
    String page =
        """
        项目支出绩效自评表
        一级指标  二级指标  三级指标      年度指标值  实际完成值  分值   得分
        产出指标  数量指标  清理河道垃圾  ≥1800(吨)   2142(吨)    50.0   50.0
                                                                  10
                                                                  0.0    95.
        总分                                                      0      00
        """;
    assertThat(LayoutTest.rows(page)).contains("总分|100.00|95.00");
  }

  @Test
  void wrappedHeadsNobodyKnowsAreColumns() {
    String text =
        """
                                                        奖惩系        指标权重     指标得分
          指标名称    计量单位    指标性质    年初指标值    全年完成值
                                                        数         (分)      (分)
          清理河道      公里       ≥        12        12       100       50.00    50.00
          群众满意率     %        ≥        95        97       100       50.00    50.00
        """;
    assertThat(LayoutTest.rows(text))
        .contains("清理河道|公里|≥|12|12|100|50.00|50.00", "群众满意率|%|≥|95|97|100|50.00|50.00");
  }

  @Test
  void quantitiesThatTouchAreTwoCells() {
    String text =
        """
          一级指标   二级指标     三级指标     年度指标值      实际完成值       分值    得分
          产出指标   数量指标     修建渠道     12 公里       11 公里         10     9
                    质量指标     验收合格     98%         98%            10     10
                    成本指标     养护成本     120 元/平方米120 元/平方米        10     10
        """;
    List<String> rows = LayoutTest.rows(text);
    assertThat(rows).contains("|成本指标|养护成本|120 元/平方米|120 元/平方米|10|10");
  }
}

package io.github.perfparse.align.layout;

/**
 * A form as pdftotext prints it: every character takes one place, cells are centred both ways. Its
 * funds differ from test to test.
 */
public final class CentredPage {

  private static final String HEAD =
      """
                          项目支出绩效自评表
                            （2023 年度）
       项目名称      河道保洁经费
       主管部门      云泽市水务局              实施单位      云泽市河道管理站
      """;

  private static final String REST =
      """
      年度总         预期目标                       实际完成情况
      体目标   清理河道 12 公里，水面保持     全年清理河道 12 公里，群众满意。
             清洁。
      绩效指   一级指标   二级指标    三级指标      年度指标值    实际完成值   分值   得分   偏差原因
       标
             产出指标   数量指标   保洁河道长度      ≥12公里     12公里    50    50
                            沿岸居民服务满
             效益指标   社会效益              ≥95%      90.5%   30    20    天气影响
                     指标     意程度
                           总分                              90    78
      """;

  private CentredPage() {}

  /** The page with these lines of funds. */
  public static String withFunds(String funds) {
    return HEAD + funds + REST;
  }
}

package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a grid is read a second time, by its words, and when it is not. */
class SecondReadingTest {

  private static final String SICHUAN =
      """
      部门预算项目支出绩效自评表
      （2022年度）
      项目名称 | 河道保洁 | | | | |
      主管部门 | 望江市水务局 | | 实施单位 | 望江市河道养护所 | |
      预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分
       | 总额 | 320 | 330 | 297 | 90 | 10 | 9
       | 其中：财政资金 | 320 | 330 | 297 | 90 | - | -
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 得分
       | 产出指标 | 数量指标 | 保洁长度 | ≥12公里 | 13公里 | 50 | 50
       | 效益指标 | 生态效益指标 | 河岸环境 | 改善 | 改善 | 40 | 40
      合计 | | | | | | 100 | 99
      """;

  private static Form read(String dump) throws IOException {
    return (Form) Dumps.outcomes(dump).get(0);
  }

  @Test
  void aRemarkBelowTheTotalCastsNoDoubtOnWholeRows() throws IOException {
    Form form = read(bars(SICHUAN) + "项目负责人：周明        财务负责人：吴兰\n");
    assertThat(form.source().dialect()).isEqualTo("pipe");
    assertThat(form.indicators()).hasSize(2);
  }

  @Test
  void theCornerOfTheFundTableIsNoColumn() throws IOException {
    Form form = read(SICHUAN.replace(" | ", " ").replace("|", ""));
    assertThat(form.source().dialect()).isEqualTo("aligned");
    assertThat(form.funding().rows().get(0).initialBudget().orElseThrow())
        .isEqualByComparingTo("3200000");
    assertThat(form.funding().rows().get(0).annualBudget().orElseThrow())
        .isEqualByComparingTo("3300000");
  }

  /** {@code 定性⇥改善⇥⇥改善} has no unit; where blank cells are gone the rest stands under it. */
  @Test
  void rowsBetweenTabsThatLackCellsAreReadByTheirWords() throws IOException {
    Form form =
        read(
            """
            项目支出绩效自评表
            （2022年度）
            项目名称⇥河道保洁
            主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
            项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
            年度资金总额⇥320⇥330⇥297⇥10⇥90⇥9
            绩效指标⇥一级指标⇥二级指标⇥三级指标⇥指标性质⇥指标值⇥度量单位⇥实际完成值⇥分值⇥得分⇥偏差原因
            产出指标⇥数量指标⇥保洁长度⇥≥⇥12⇥公里⇥13（公里）⇥50⇥50
            效益指标⇥生态效益指标⇥河岸环境⇥定性⇥改善⇥改善⇥40⇥40
            总分⇥100⇥99
            """
                .replace('⇥', '\t'));
    assertThat(form.indicators().get(1).actual().orElseThrow().text()).isEqualTo("改善");
    assertThat(form.indicators().get(1).score().orElseThrow()).isEqualByComparingTo("40");
  }

  private static String bars(String lines) {
    StringBuilder bars = new StringBuilder();
    for (String line : lines.lines().toList()) {
      bars.append(line.contains("|") ? "| " + line + " |" : line).append('\n');
    }
    return bars.toString();
  }

  @Test
  void formsThatBeginInMidRowAreReadOneByOne() throws IOException {
    String one =
        """
        | 项目支出绩效自评表 | （2022年度） | 项目名称 | 河道保洁 | 主管部门 | 望江市水务局 |
        | 实施单位 | 河道养护所 | 项目资金（元） | 年初预算数 | 全年预算数 |
        | 全年执行数 | 分值 | 执行率 | 得分 | 年度资金总额 | 320 | 330 | 297 | 10 | 90% | 9 |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 |
        | 年度指标值 | 实际完成值 | 分值 | 得分 | 产出指标 | 数量指标 | 保洁长度 | ≥12公里 |
        | 13公里 | 50 | 50 | 效益指标 | 生态效益指标 | 河岸环境 | 改善 | 改善 | 40 | 40 | 总分 |
        | 100 | 99 |
        """;
    List<Outcome> outcomes = Dumps.outcomes(one + "\n" + one.replace("河道保洁", "湖面保洁"));
    assertThat(outcomes)
        .extracting(outcome -> outcome instanceof Form form ? form.projectName().orElse("") : "")
        .containsExactly("河道保洁", "湖面保洁");
  }
}

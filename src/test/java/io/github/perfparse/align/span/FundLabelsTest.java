package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The labels of fund rows")
class FundLabelsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 湖滨绿道养护
      项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度总金 600 600 540 10 90% 9
      额
      其中：财 600 600 540 - 90% -
      政拨款
      年度总体目标 预期目标 实际完成情况
      完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。
      绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      产出指标 数量指标 绿道养护里程 ≥20公里 20公里 50 50
      效益指标 生态效益指标 绿道环境 改善 改善 30 30
      满意度指标 服务对象满意度指标 市民满意度 ≥90% 93% 10 10
      总分 100 99
      """;

  @Test
  void areWholeWhereTheirLastLineStandsBehindTheAmounts() throws IOException {
    Form form = Dumps.read(FORM).get(0);
    List<Funding.Row> rows = form.funding().rows();
    assertThat(rows).extracting(Funding.Row::label).containsExactly("年度总金额", "其中：财政拨款");
    assertThat(rows.get(1).kind()).isEqualTo(Funding.Kind.APPROPRIATION);
    assertThat(rows.get(1).executed().orElseThrow()).isEqualByComparingTo("5400000");
    assertThat(form.repairs())
        .filteredOn(repair -> repair.path().toString().endsWith("/label"))
        .extracting(Repair::kind)
        .containsOnly(Repair.Kind.JOINED_FRAGMENT)
        .hasSize(2);
  }

  @Test
  void haveAHeadOfTheirOwn() throws IOException {
    String heads = FORM.replace("年初预算数 全", "资金来源 年初预算数 全");
    String form = heads.replace("600 600 540", "14.60 12.35 11.12").replace("90%", "90.04%");
    Funding.Row total = Dumps.read(form).get(0).funding().rows().get(0);
    assertThat(total.initialBudget().orElseThrow()).isEqualByComparingTo("146000");
    assertThat(total.executed().orElseThrow()).isEqualByComparingTo("111200");
  }

  @Test
  void haveTheNamesThatSouthernBudgetsUseBesideAColumnOfSources() throws IOException {
    Form form =
        Dumps.read(
                """
                项目支出绩效自评表
                （2023年度）
                项目名称\t湖滨绿道养护
                项目资金（万元）\t资金来源\t年初预算金额\t调整后预算金额\t实际支出金额\t支出实现率\t分值\t得分
                \t合计\t700\t600\t540\t90%\t10\t9
                \t财政拨款\t700\t600\t540\t90%\t-\t-
                年度总体目标\t预期目标\t实际完成情况
                \t完成绿道养护二十公里，公众满意。\t已完成绿道养护二十公里。
                绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
                \t产出目标\t数量目标\t绿道养护里程\t≥20公里\t20公里\t50\t50
                \t效益目标\t生态效益目标\t绿道环境\t改善\t改善\t30\t30
                \t满意度目标\t服务对象满意度目标\t市民满意度\t≥90%\t93%\t10\t10
                总分\t100\t99
                """)
            .get(0);
    Funding.Row total = form.funding().rows().get(0);
    assertThat(total.kind()).isEqualTo(Funding.Kind.TOTAL);
    assertThat(total.initialBudget().orElseThrow()).isEqualByComparingTo("7000000");
    assertThat(total.annualBudget().orElseThrow()).isEqualByComparingTo("6000000");
    assertThat(total.executed().orElseThrow()).isEqualByComparingTo("5400000");
    assertThat(form.leftovers()).isEmpty();
  }
}

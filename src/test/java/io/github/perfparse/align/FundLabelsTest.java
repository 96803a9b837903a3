package io.github.perfparse.align;

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
}

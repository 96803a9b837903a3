package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The levels of the Ministry's framework, and of Shanghai's, where no grid tells them from names.
 */
class FrameworkLevelsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2021年度）
      项目名称 老街路灯更新
      项目资金（万元） 年初预算数 全年预算数 全年执行数 执行率
      年度资金总额 45 45 45 100%
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      决策 项目立项 立项依据充分性 充分 充分 10 10
      资金投入 预算编制科学性 科学 较科学 10 8
      过程 资金管理 资金到位率 100% 100% 10 10
      组织实施 制度执行有效性 有效 有效 10 10
      投入与管理 投入管理 预算执行率 100% 100% 10 10
      产出指标 数量指标 更新路灯盏数 ≥36盏 38盏 30 30
      效益指标 社会效益指标 夜间照明 改善 改善 20 20
      总分 100 98
      """;

  @Test
  void areLevels() throws IOException {
    assertThat(Dumps.read(FORM).get(0).indicators())
        .extracting(row -> row.level1().get() + " " + row.level2().get() + " " + row.level3().get())
        .containsExactly(
            "项目决策 项目立项 立项依据充分性",
            "项目决策 资金投入 预算编制科学性",
            "项目过程 资金管理 资金到位率",
            "项目过程 组织实施 制度执行有效性",
            "投入与管理 投入管理 预算执行率",
            "产出指标 数量指标 更新路灯盏数",
            "效益指标 社会效益指标 夜间照明");
  }
}

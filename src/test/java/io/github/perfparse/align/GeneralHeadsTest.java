package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that yield to any other for their field, where no grid is left. */
class GeneralHeadsTest {

  private static final String REST =
      """
      项目资金（万元） 年初预算数 全年预算数 全年执行数 执行率
      年度资金总额 45 45 45 100%
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      产出指标 数量指标 更新路灯盏数 ≥36盏 38盏 50 50
      效益指标 社会效益指标 夜间照明 改善 改善 50 50
      总分 100 100
      """;

  @ParameterizedTest
  @CsvSource({
    "主管部门 云泽市城管局 预算单位 云泽市路灯所, 云泽市城管局, 云泽市路灯所",
    "预算单位 云泽市城管局 实施单位 云泽市路灯所, , 云泽市路灯所",
    "实施单位 云泽市路灯所 预算单位 云泽市城管局, , 云泽市路灯所",
    "部门 云泽市路灯所 主管部门 云泽市城管局, 云泽市城管局, ",
  })
  void yieldToOthers(String line, String department, String unit) throws IOException {
    String top = "项目支出绩效自评表\n（2021年度）\n项目名称 老街路灯更新\n";
    Form form = Dumps.read(top + line + "\n" + REST).get(0);

    assertThat(form.supervisingDepartment().orElse(null)).isEqualTo(department);
    assertThat(form.implementingUnit().orElse(null)).isEqualTo(unit);
  }
}

package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit of money of a table whose label is torn, damaged or not known. */
class FundUnitTest {

  private static final String FORM =
      """
      部门整体支出绩效自评表
      （2023年度）
      项目名称 湖滨绿道养护
      主管部门 云泽市园林局 实施单位 云泽市绿化中心
      %s
      其中：当年财政拨款 400 400 360 - 90%%
      年度总体目标 预期目标 实际完成情况
      完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 绿道养护里程 ≥20公里 20公里 50 50
      效益指标 生态效益指标 绿道环境 改善 改善 30 30
      满意度指标 服务对象满意度指标 市民满意度 ≥90%% 93%% 10 10
      总分 100 99
      """;

  private static final String HEADS = "年初预算数 全年预算数 全年执行数 分值 执行率 得分";
  private static final String TOTAL = "年度资金总额 400 400 360 10 90% 9";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "项目资金（万元） HEADS ⏎ TOTAL, 万元",
    "项目资金（元） HEADS ⏎ TOTAL, 元",
    // the columns' heads stand inside of the bracket
    "项目资金（万 HEADS ⏎ 元） TOTAL, 万元",
    "项目资金 （万 HEADS ⏎ 元） TOTAL, 万元",
    "项目资金（ HEADS ⏎ 万元） TOTAL, 万元",
    // character recognition has lost half of it
    "项目资金 HEADS ⏎ 万元） TOTAL, 万元",
    "项目资金 HEADS ⏎ 元） TOTAL, -",
    // a name that nobody knows
    "养护经费（万元） HEADS ⏎ TOTAL, 万元",
    "养护经费（元） HEADS ⏎ TOTAL, 元",
  })
  void isFound(String table, String unit) throws IOException {
    String printed = table.replace("HEADS", HEADS).replace("TOTAL", TOTAL).replace(" ⏎ ", "\n");
    Form form = Dumps.read(FORM.formatted(printed)).get(0);
    assertThat(form.funding().unit().orElse("-")).isEqualTo(unit);
    assertThat(form.implementingUnit()).contains("云泽市绿化中心");
    assertThat(form.funding().rows()).hasSize(2);
    if (!unit.equals("-")) {
      assertThat(form.leftovers()).isEmpty();
      assertThat(form.provenance())
          .filteredOn(place -> place.path().equals(FormField.MONEY_UNIT.path()))
          .hasSize(1);
    }
  }

  /** The same where tabs part the cells; by their count alone the two lines would make one row. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"整体支出（万元）, 万元", "养护经费（元）, 元", "养护经费, -"})
  void isFoundInGrid(String label, String unit) throws IOException {
    String printed =
        """
        部门整体支出绩效自评表
        （2023年度）
        单位名称⇥乙湖县图书馆
        %s⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
        ⇥年度资金总额⇥80⇥80⇥72⇥10⇥90%%⇥9
        一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析⇥备注
        产出指标⇥数量指标⇥开放天数⇥≥300天⇥310天⇥50⇥50⇥⇥
        效益指标⇥社会效益指标⇥到馆人次⇥≥5万人次⇥6万人次⇥40⇥40⇥⇥
        总分⇥⇥⇥⇥⇥100⇥99⇥⇥
        """;
    Form form = Dumps.read(printed.formatted(label).replace('⇥', '\t')).get(0);
    assertThat(form.funding().unit().orElse("-")).isEqualTo(unit);
    if (!unit.equals("-")) {
      assertThat(form.attributes()).containsEntry("单位名称", "乙湖县图书馆");
    }
  }
}

package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fund rows whose labels nobody knows, or that have none, in a text whose cells nothing parts. */
class OwnFundRowsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 湖滨绿道养护
      主管部门 云泽市园林局 实施单位 云泽市绿化中心
      资金情况（万元） 年初预算数 全年预算数 全年执行数 执行率
      %s
      年度总体目标 预期目标 实际完成情况
      完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 绿道养护里程 ≥20公里 20公里 50 50
      效益指标 生态效益指标 绿道环境 改善 改善 30 30
      满意度指标 服务对象满意度指标 市民满意度 ≥90%% 93%% 20 19
      总分 100 99
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the sources above their sum
        "园林养护基金 400 400 360 90% ⏎ 彩票收益 200 200 180 90% ⏎ 合计 600 600 540 90%;"
            + " UNKNOWN 园林养护基金 4000000 3600000 UNKNOWN 彩票收益 2000000 1800000 TOTAL 合计 6000000 5400000",
        // a cell a line
        "园林养护基金 ⏎ 400 ⏎ 400 ⏎ 360 ⏎ 90% ⏎ 合计 ⏎ 400 ⏎ 400 ⏎ 360 ⏎ 90%;"
            + " UNKNOWN 园林养护基金 4000000 3600000 TOTAL 合计 4000000 3600000",
        // the only row has no label
        "600 600 540 90%; TOTAL  6000000 5400000",
      })
  void areReadByTheirAmounts(String rows, String read) throws IOException {
    StringBuilder found = new StringBuilder();
    for (Funding.Row row : form(rows).funding().rows()) {
      found.append(" ").append(row.kind()).append(" ").append(row.label());
      found.append(" ").append(row.annualBudget().orElseThrow().toBigIntegerExact());
      found.append(" ").append(row.executed().orElseThrow().toBigIntegerExact());
    }
    assertThat(found.toString().trim()).isEqualTo(read);
  }

  /** What no label says is told. */
  @Test
  void aRowWithoutLabelIsMarked() throws IOException {
    assertThat(form("600 600 540 90%").repairs())
        .extracting(Repair::path)
        .contains(Pointer.of("funding/rows", 0, ""));
  }

  /** Amounts before their label cost the funds, not the rows whose points add up. */
  @Test
  void amountsOutOfPlaceCostNoForm() throws IOException {
    Form form = form("600 600 540 ⏎ 其中：当年财政拨款 90%");
    assertThat(form.indicators()).hasSize(3);
    assertThat(form.leftovers()).extracting(Leftover::text).contains("600 600 540");
  }

  private static Form form(String rows) throws IOException {
    return Dumps.read(FORM.formatted(rows.replace(" ⏎ ", "\n"))).get(0);
  }
}

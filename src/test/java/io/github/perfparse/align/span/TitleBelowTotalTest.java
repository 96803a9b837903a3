package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page ends below a form's total: the next one repeats its title above the grade. */
class TitleBelowTotalTest {

  private static final String HEADS = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分";

  private static final String FORM =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称 渠道清淤
      主管部门 乙县水务局 实施单位 乙县渠道站
      项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 613.45 613.45 547.87 10 89.31% 8.93
      其中：当年财政拨款 613.45 613.45 547.87 - - -
      """
          + HEADS
          + """

      产出指标 数量指标 清淤长度 ≥3公里 3公里 30 30
      质量指标 清淤合格率 ≥98% 100% 20 20
      效益指标 社会效益指标 灌溉条件 改善 改善 30 30
      满意度指标 服务对象满意度指标 农户满意度 ≥90% 92% 10 10
      总分 100 98.93
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "项目支出绩效自评表\n", "项目支出绩效自评表\n" + HEADS + "\n"})
  void theGradeIsTheForms(String pageHead) throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(FORM + pageHead + "评分等级 优\n");

    assertThat(outcomes).hasSize(1);
    assertThat(((Form) outcomes.get(0)).grade()).hasValue("优");
  }
}

package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which of two readings of a form is taken: the grid's, or that of its words in their order. */
class BetterReadingTest {

  /**
   * A head that nobody knows is left over in the grid; in the words' order it hides the reasons.
   */
  @Test
  void theGridsIsTakenWhereTheOtherLosesReasons() throws IOException {
    Form form =
        Dumps.read(
                """
                | 项目支出绩效自评表 |
                | （2023年度） |
                | 项目名称 | 电梯检验 |
                | 项目资金（万元） | 预算数 | 执行数 | 执行率 | 分值 | 得分 |
                | 年度资金总额 | 310 | 291.4 | 94% | 10 | 9.4 |
                | 绩效指标 | | | | | | | | 偏差原因分析 |
                | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位 | 全年完成值 | 分值 | 得分 | 经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 原因说明 | 改进措施 |
                | 产出指标 | 数量指标 | 检验电梯部数 | >= | 6300 | 部 | 6120 | 20 | 19 | | | √ | | | 两人退休 | 招考补员 |
                | 产出指标 | 质量指标 | 检验差错率 | <= | 1 | % | 0.3 | 30 | 30 | | | | | | | |
                | 效益指标 | 社会效益指标 | 电梯困人事件 | <= | 60 | 起 | 52 | 30 | 30 | | | | | | | |
                | 满意度指标 | 服务对象满意度指标 | 使用单位满意度 | >= | 90 | % | 95 | 10 | 10 | | | | | | | |
                | 总分 | | | | | | | 100 | 98.4 |
                """)
            .get(0);
    assertThat(form.source().dialect()).isEqualTo("pipe");
    assertThat(form.indicators())
        .extracting(Indicator::deviation)
        .first()
        .satisfies(reason -> assertThat(reason.orElse("")).contains("两人退休"));
  }

  /** As an agency's own table had it, cells and all: its rows were no better by their words. */
  @Test
  void theGridsIsTakenWhereRowsOfPipesAreShifted() throws IOException {
    Form form =
        Dumps.read(
                """
                |项目支出绩效自评表||||||||
                |项目名称|园区服务|||||||
                |项目资金（元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
                ||年度资金总额|310|310|310|10|100%|10|
                ||其中：当年财政拨款|310|310|310|—|||
                ||上年结转资金|0|0||—|||
                |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|
                |产出指标|数量指标|培训场次|=10场|10场|50|50||

                |绩效指标|效益指标|社会效益指标|企业入驻数量|增加|增加|40|40|
                |总分|||||100|100||
                """)
            .get(0);
    assertThat(form.source().dialect()).isEqualTo("pipe");
    assertThat(form.funding().rows().get(2).initialBudget()).isPresent();
    assertThat(form.funding().rows().get(2).executed()).isEmpty();
  }
}

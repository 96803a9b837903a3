package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainFormsTest {

  /**
   * The lines of the last column fill it, and end as far right as if all text were broken there.
   */
  @Test
  void aTableWhoseLastColumnIsFullIsNoTextBrokenAtOneWidth() throws IOException {
    String text =
        """
        一级指   二级指标  三级指标        分   年度指标   全年实际  得分   未完成原因分
        标                                 值   值(A)      值(B)            析及改进措施
                           绿地养护合理性  2    稳步推进   稳步推进  2      无
                           绿地养护程序性  6    良         良        6      无
                                                                            苗木款尚未达
                                                                            到付款条件，
                           苗木资料归档完  3    ═85%       88.36%    1.83   下步完善方案
                           整率                                             ，明确责任人
        """;
    List<Form> forms = new ArrayList<>();
    Perfparse.read(
        "a",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        ReadSettings.DETECTED,
        forms::add);
    assertThat(forms).hasSize(1);
    assertThat(forms.get(0).indicators())
        .extracting(Indicator::level3)
        .extracting(name -> name.orElse(""))
        .containsExactly("绿地养护合理性", "绿地养护程序性", "苗木资料归档完整率");
  }

  /** Columns that are none went on through the title below, whose form then ended above it. */
  @Test
  void noFormEndsAboveItsTitle() throws IOException {
    String text =
        """
        其他资金    0
        一级指标    二级指标    三级指标    指标值    权重
        项目资金 (元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分

        项目支出绩效目标批复表
        """;
    assertThat(Dumps.outcomes(text))
        .isNotEmpty()
        .allMatch(each -> each.source().firstLine() <= each.source().lastLine());
  }
}

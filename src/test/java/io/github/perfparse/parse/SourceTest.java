package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are parted by {@code /}; wanted are each form's first line, last line and dialect. */
@DisplayName("Where a form stands")
class SourceTest {

  private static final String TITLE = "项目支出绩效自评表";
  private static final String TABS = TITLE + "/项目名称⇥甲/主管部门⇥乙/⇥⇥年初预算数⇥全年预算数/⇥年度资金总额⇥1⇥1";
  private static final String PIPES =
      TITLE + "/| 项目名称 | 甲 |/| 主管部门 | 乙 |/| | | 年初预算数 | 全年预算数 |/| | 年度资金总额 | 1 | 1 |";
  private static final String ONE_SPACE =
      "项目属性 1、持续性项目   ☑ 2、新增性项目□/一级指标 二级指标 三级指标 年初目标值(A) 实际完成值(B) 得分"
          + "/指标 2：清淤不超过预算 ≤50 万元 50 万元"
          + "/满意度指标 服务对象满意度指标 指标 1：沿岸居民满意度 不断完善 不断完善 4.00";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    TABS + ", 1-5 tab",
    PIPES + ", 1-5 pipe",
    // The dialect is that of most rows.
    TABS + "/| 其他资金 | 1 | 1 |, 1-6 tab",
    PIPES + "/⇥其他资金⇥1⇥1, 1-6 pipe",
    // Prose around a form is none of its lines; the next form begins with its title.
    "根据要求公开如下。/" + TABS + "/  /" + PIPES + ", 2-6 tab; 8-12 pipe",
    // One space between cells: nothing stands under anything.
    ONE_SPACE + ", 1-4 aligned",
  })
  void isTold(String printed, String wanted) throws IOException {
    List<Form> forms = Dumps.readLine(printed);
    assertThat(forms.stream().map(form -> shown(form.source())).collect(Collectors.joining("; ")))
        .isEqualTo(wanted);
  }

  private static String shown(SourceRef source) {
    return source.firstLine() + "-" + source.lastLine() + " " + source.dialect();
  }
}

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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    TABS + ", 1-5 tab",
    PIPES + ", 1-5 pipe",
    // The dialect is that of most rows.
    TABS + "/| 其他资金 | 1 | 1 |, 1-6 tab",
    PIPES + "/⇥其他资金⇥1⇥1, 1-6 pipe",
    // Prose around a form is none of its lines; the next form begins with its title.
    "根据要求公开如下。/" + TABS + "/  /" + PIPES + ", 2-6 tab; 8-12 pipe",
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

package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are parted by {@code /}; wanted is what one of the repairs says of itself. */
@DisplayName("A repair says")
class RepairDetailsTest {

  private static final String TOP = "项目支出绩效自评表/项目名称⇥甲/";
  private static final String FUNDS = TOP + "⇥⇥年初预算数⇥全年预算数⇥全年执行数/";
  private static final String ROWS =
      TOP + "绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因/⇥产出指标⇥数量指标⇥绿地面积⇥2⇥2⇥5⇥5⇥/";

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    TOP + "主管部门⇥云泽市园⇥⇥实施单位⇥乙/⇥林局/⇥⇥年初预算数⇥全年预算数, \"林局\" joined to the line above",
    "项目支出绩效自评表/项目名称/甲园/⇥⇥年初预算数⇥全年预算数, \"甲园\" taken for the value of the label above",
    "项目支出绩效自评表/项目名称/甲/园/⇥⇥年初预算数⇥全年预算数, \"园\" joined to the line above",
    FUNDS + "⇥年度资金总额⇥1⇥1⇥1/其他资金⇥1⇥1⇥1, 'the row stands 1 to the left, each of its cells printed'",
    FUNDS + "⇥年度资金总额⇥1⇥1⇥1/⇥⇥⇥其他资金⇥1⇥1⇥1, the row's label stands 2 off its column",
    ROWS + " /质量指标⇥苗木成活率⇥95%⇥96%⇥5⇥5⇥, the row's cells stand 2 to the left",
    ROWS + "⇥⇥⇥质量指标⇥苗木成活率⇥95%⇥96%⇥5⇥5⇥, the row's cells stand 1 to the right",
    ROWS + "⇥⇥整改及时性⇥⇥及时⇥及时⇥3⇥3⇥, the name stands 1 to the left of its column",
    ROWS + "⇥⇥⇥官网信息完成⇥及时⇥及时⇥1⇥1⇥/ /⇥⇥⇥及时性, \"及时性\" joined to the cell above",
    ROWS + "⇥⇥⇥制度健全且有/ /⇥⇥⇥效执行⇥健全⇥健全⇥1⇥1⇥, \"制度健全且有\" joined to the cell below",
    ROWS + "⇥⇥⇥苗木数量⇥2⇥2⇥5⇥4⇥移交，按时/ /⇥⇥⇥清扫次数⇥2⇥2⇥5⇥5⇥补足, \"补足\" given to the row above",
  })
  void whatItDid(String printed, String detail) throws IOException {
    List<Form> forms = Dumps.readLine(printed);
    assertThat(forms.get(0).repairs())
        .extracting(repair -> repair.detail().toString())
        .contains(detail);
  }
}

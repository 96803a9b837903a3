package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An amount with its own unit")
class OwnUnitTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称⇥河道保洁
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      项目资金UNIT⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      年度资金总额⇥612.4万元⇥612.4万元⇥EXECUTED⇥10⇥95%⇥9.5
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因
      绩效指标⇥产出指标⇥数量指标⇥保洁长度⇥≥12公里⇥13公里⇥90⇥90⇥
      总分⇥100⇥99.5
      """;

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "612.4万元, 612.4, 万元",
        "612.4 万元, 612.4, 万元",
        "200万, 200, 万元",
        "'1,200元', '1,200', 元",
        "3万兀, 3, 万元",
        "612.4, -, -",
        "万元, -, -",
        "两万元, -, -",
        "-, -, -",
      })
  void isANumberAndAUnit(String text, String number, String unit) {
    assertThat(OwnUnit.of(text == null ? "" : text).map(OwnUnit::number).orElse(null))
        .isEqualTo(number);
    assertThat(OwnUnit.of(text == null ? "" : text).map(OwnUnit::unit).orElse(null))
        .isEqualTo(unit);
  }

  /** The head's unit, what is printed for the executed amount, how the cells are parted. */
  @ParameterizedTest
  @CsvSource({
    "(万元), 581.78万元, tab, 5817800",
    "'', 581.78万元, tab, 5817800",
    "'', 581.78, tab, 5817800",
    "(万元), 5817800元, tab, 5817800",
    "'', 581.78万元, lines, 5817800",
  })
  void goesBeforeTheUnitOfItsTable(String head, String executed, String between, String yuan)
      throws IOException {
    String dump = FORM.replace("UNIT", head).replace("EXECUTED", executed);
    Form form = Dumps.read(dump.replace("⇥", between.equals("tab") ? "\t" : "\n")).get(0);
    Funding.Row total = form.funding().rows().get(0);
    assertThat(total.annualBudget().orElseThrow()).isEqualByComparingTo("6124000");
    assertThat(total.executed().orElseThrow()).isEqualByComparingTo(yuan);
    assertThat(form.funding().unit()).contains("万元");
  }
}

package io.github.perfparse.parse.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no line is printed for the year, a label in the table may say it. */
class LabelledYearTest {

  private static final String FORM =
      """
      填报日期：2025年3月6日
      项目支出绩效自评表
      项目名称⇥河道保洁⇥%s⇥%s
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      年度资金总额⇥320⇥330⇥297⇥10⇥90%%⇥9
      一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分
      产出指标⇥数量指标⇥保洁长度⇥≥12公里⇥13公里⇥60⇥60
      效益指标⇥生态效益指标⇥河岸环境⇥改善⇥改善⇥30⇥30
      总分⇥100⇥99
      """;

  @ParameterizedTest(name = "{0} {1}, {3} between cells: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "评价年度, 2024, 2024, tab",
        "自评年度, 2024年度, 2024, blank",
        "预算年度, 2025, 2025, tab",
        "预算年度, 2025年, 2025, blank",
        "项目年度, 2022-2024, -, tab",
        "填报年度, 2025, -, tab",
      })
  void isTheYear(String label, String value, Integer year, String between) throws IOException {
    String separator = between.equals("tab") ? "\t" : " ";
    Form form = Dumps.read(FORM.formatted(label, value).replace("⇥", separator)).get(0);
    assertThat(form.year().orElse(null)).isEqualTo(year);
    assertThat(form.attributes()).containsEntry(label, value);
  }
}

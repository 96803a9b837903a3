package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Funding;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a fund table, parted by {@code /}; wanted are each row's kind, label and budget. */
class FundLabelsTest {

  private static final String TOP = "项目支出绩效自评表/项目名称⇥甲/项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数/⇥年度资金总额⇥9⇥9⇥9/";

  @ParameterizedTest
  @CsvSource({
    // The first piece of a torn label is a label itself.
    "⇥上年结转/资金⇥5⇥5⇥5, CARRYOVER 上年结转资金 5",
    "⇥上年结转⇥4⇥4⇥4/⇥资金⇥5⇥5⇥5, CARRYOVER 上年结转 4; UNKNOWN 资金 5",
    "⇥上年结转/⇥社会捐赠⇥5⇥5⇥5, CARRYOVER 上年结转 -; UNKNOWN 社会捐赠 5",
  })
  void areJoinedWhereTheyWereTorn(String rows, String wanted) throws IOException {
    Funding funding = Dumps.readLine(TOP + rows).get(0).funding();
    assertThat(
            funding.rows().stream()
                .skip(1)
                .map(FundLabelsTest::shown)
                .collect(Collectors.joining("; ")))
        .isEqualTo(wanted);
  }

  /** The only row of the table needs no label; a second one without one is not known. */
  @ParameterizedTest
  @CsvSource({
    "⇥52⇥50⇥47.5, 'TOTAL  52'",
    "⇥52⇥50⇥47.5/⇥2⇥0⇥0, 'TOTAL  52'",
    "财政拨款⇥50⇥50⇥47.5/⇥2⇥0⇥0, APPROPRIATION 财政拨款 50",
  })
  void theTotalMayHaveNone(String rows, String wanted) throws IOException {
    String top = "项目支出绩效自评表/项目名称⇥甲/预算执行情况⇥年初预算⇥全年预算数⇥执行数/";
    Funding funding = Dumps.readLine(top + rows).get(0).funding();
    assertThat(funding.rows().stream().map(FundLabelsTest::shown).collect(Collectors.joining("; ")))
        .isEqualTo(wanted);
  }

  /** Where each head has its number, the row may have moved. */
  @ParameterizedTest
  @CsvSource({
    "项目资金⇥年初预算数⇥全年执行数⇥执行率⇥得分/9⇥8⇥88.9%⇥8.9, 'TOTAL  9'",
    "项目资金⇥年初预算数⇥全年执行数⇥执行率⇥得分/⇥9⇥8⇥88.9%⇥8.9, 'TOTAL  9'",
    // The label beside the heads is merged with the row below, or with two.
    "项目资金⇥年初预算数⇥全年执行数⇥执行率⇥得分/项目资金⇥9⇥8⇥88.9%⇥8.9, 'TOTAL  9'",
    "项目资金⇥⇥年初预算数⇥全年执行数/项目资金⇥年度资金总额⇥9⇥8, TOTAL 年度资金总额 9",
    // Which amount is blank cannot be known.
    "项目资金⇥年初预算数⇥全年执行数⇥执行率⇥得分/9⇥88.9%⇥8.9, ''",
  })
  void areNotNeededForALoneRow(String rows, String wanted) throws IOException {
    Funding funding = Dumps.readLine("项目支出绩效自评表/项目名称⇥甲/" + rows).get(0).funding();
    assertThat(funding.rows().stream().map(FundLabelsTest::shown).collect(Collectors.joining("; ")))
        .isEqualTo(wanted);
  }

  private static String shown(Funding.Row row) {
    String budget = row.initialBudget().map(Object::toString).orElse("-");
    return row.kind() + " " + row.label() + " " + budget;
  }
}

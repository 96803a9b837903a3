package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form whose middle is lost: rows of its table stand right below its names, or its fund head. */
@DisplayName("Rows whose heads are lost")
class LostHeadsTest {

  private static final String TOP =
      """
      项目支出绩效自评表
      （2022年度）
      项目名称⇥⇥河道保洁
      主管部门⇥⇥望江市水务局⇥⇥⇥实施单位⇥望江市河道养护所
      """;

  private static final String FUNDS = "资金情况（万元）⇥⇥⇥全年预算数（A）⇥⇥全年执行数（B）⇥分值⇥执行率（B/A）⇥得分\n";

  private static final String ROWS =
      """
      ⇥⇥⇥指标2：清淤及时率⇥10⇥优⇥良⇥8⇥设备到货延迟
      ⇥效益指标⇥社会效益⇥指标1：投诉次数⇥30⇥≤5（次）⇥3（次）⇥30⇥/
      ⇥满意度指标⇥服务对象满意度⇥指标1：居民满意度⇥10⇥≥90（%）⇥93（%）⇥10⇥/
      总分⇥⇥⇥⇥50⇥⇥⇥48
      """;

  @ParameterizedTest
  @CsvSource({"false, 效益指标", "true, 效益指标", "false, ''"})
  void areRowsOfTheTable(boolean funds, String level1) throws IOException {
    String rows = ROWS.replace("效益指标", level1);
    Form form = Dumps.read((TOP + (funds ? FUNDS : "") + rows).replace('⇥', '\t')).get(0);
    assertThat(form.indicators())
        .extracting(row -> row.level3().orElse(""))
        .containsExactly("清淤及时率", "投诉次数", "居民满意度");
    assertThat(form.indicators().get(0).score().orElseThrow()).isEqualByComparingTo("8");
    assertThat(form.funding().rows()).isEmpty();
  }
}

package io.github.perfparse.parse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code 定量} and {@code 定性} beside a target are no part of it; an operator is. */
class IndicatorKindTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2022年度）
      项目名称⇥河道保洁
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      年度资金总额⇥320⇥330⇥297⇥10⇥90%⇥9
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥指标性质⇥指标值⇥度量单位⇥实际完成值⇥分值⇥得分⇥偏差原因
      绩效指标⇥产出指标⇥数量指标⇥保洁长度⇥定量⇥≥12⇥公里⇥13⇥50⇥50⇥
      绩效指标⇥效益指标⇥生态效益指标⇥河岸环境⇥定性⇥改善⇥⇥改善⇥30⇥30⇥
      绩效指标⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥⇥90⇥%⇥93⇥10⇥10⇥
      总分⇥100⇥99
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\t", " | ", " "})
  void theKindOfAnIndicatorIsNoPartOfItsTarget(String between) throws IOException {
    Form form = Dumps.read(FORM.replace("⇥", between)).get(0);
    assertThat(form.indicators())
        .extracting(indicator -> indicator.target().orElseThrow().text())
        .containsExactly("≥12公里", "改善", "≥90%");
    assertThat(form.indicators().get(0).target().orElseThrow().value()).isPresent();
    assertThat(form.repairs())
        .extracting(repair -> repair.path() + " " + repair.detail().in(Language.EN))
        .contains(
            "/indicators/0/target \"定量\" left out beside the target",
            "/indicators/1/target \"定性\" left out beside the target");
  }
}

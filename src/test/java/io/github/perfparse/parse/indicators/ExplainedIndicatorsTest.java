package io.github.perfparse.parse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form may explain its indicators as an index system does: only the system has no results. */
class ExplainedIndicatorsTest {

  private static final String HEAD =
      """
      项目支出绩效自评表
      （2024年度）
      项目名称⇥河道保洁
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      年度资金总额⇥320⇥330⇥297⇥10⇥90%⇥9
      """;

  private static final String FORM =
      HEAD
          + """
          一级指标⇥二级指标⇥三级指标⇥指标解释⇥计分方法⇥年度指标值⇥实际完成值⇥分值⇥得分
          产出指标⇥数量指标⇥保洁长度⇥当年保洁的河长⇥按完成比例计分⇥≥12公里⇥13公里⇥60⇥60
          效益指标⇥生态效益指标⇥河岸环境⇥河岸看上去如何⇥达标得满分⇥改善⇥改善⇥30⇥30
          总分⇥100⇥99
          """;

  private static final String SYSTEM =
      HEAD
          + """
          一级指标⇥二级指标⇥三级指标⇥指标解释⇥年度指标值⇥分值⇥得分
          产出指标⇥数量指标⇥保洁长度⇥当年保洁的河长⇥≥12公里⇥60⇥60
          """;

  @ParameterizedTest
  @ValueSource(strings = {"\t", " | "})
  void aFormWithResultsIsRead(String between) throws IOException {
    Form form = Dumps.read(FORM.replace("⇥", between)).get(0);
    assertThat(form.indicators())
        .extracting(Indicator::level3)
        .containsExactly(Optional.of("保洁长度"), Optional.of("河岸环境"));
    assertThat(form.indicators().get(1).actual().orElseThrow().text()).isEqualTo("改善");
    assertThat(form.total().score().orElseThrow()).isEqualByComparingTo("99");
  }

  @Test
  void aTableWithoutResultsIsNoForm() {
    assertThatThrownBy(() -> Dumps.read(SYSTEM.replace('⇥', '\t')))
        .hasMessageContaining("绩效评价指标体系");
  }
}

package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are parted by {@code /}. */
class FusedTitlesTest {

  private static final String TABLE =
      "/项目名称⇥河道保洁/主管部门⇥水务局⇥实施单位⇥水务站"
          + "/项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分"
          + "/⇥年度资金总额⇥100⇥100⇥100⇥10⇥100%⇥10";

  @ParameterizedTest
  @CsvSource({
    "附件2⇥项目支出绩效自评表/(2021年度),        项目支出绩效自评表",
    "项目支出绩效自评表⇥(2021年度),             项目支出绩效自评表",
    "编号：0012⇥项目支出绩效自评表/(2021年度),   项目支出绩效自评表",
    "财政项目⇥支出绩效自评表/(2021年度),         财政项目支出绩效自评表",
    "财⇥政项目支⇥出绩效自⇥评表/(2021年度),       财政项目支出绩效自评表",
  })
  void aTitleHasARowOfItsOwn(String top, String title) throws IOException {
    List<Form> forms = Dumps.readLine(top + TABLE);

    assertThat(forms).extracting(Form::title).containsExactly(title);
    assertThat(forms.get(0).source().firstLine()).isEqualTo(1);
    assertThat(forms.get(0).year()).hasValue(2021);
  }

  @ParameterizedTest
  @CsvSource({
    "项目支出绩效自评表 单位：万元/(2021年度),           万元",
    "项目支出绩效自评表（2021年度）（金额单位：元）,      元",
    "项目支出绩效自评表⇥单位：万元/(2021年度),           万元",
  })
  void theUnitOfMoneyMayStandBesideIt(String top, String unit) throws IOException {
    List<Form> forms = Dumps.readLine(top + TABLE);

    assertThat(forms).extracting(form -> form.source().firstLine()).containsExactly(1);
    assertThat(forms.get(0).year()).hasValue(2021);
    assertThat(forms.get(0).funding().unit()).hasValue(unit);
  }
}

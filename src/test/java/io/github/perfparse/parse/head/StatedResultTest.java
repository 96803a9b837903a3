package io.github.perfparse.parse.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Provenance;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a form states its result at the top. */
class StatedResultTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2024年度）
      项目名称⇥河道保洁
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      自评总分（分）⇥99⇥自评等级⇥优
      项目资金（万元）⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      年度资金总额⇥320⇥330⇥297⇥10⇥90%⇥9
      一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分
      产出指标⇥数量指标⇥保洁长度⇥≥12公里⇥13公里⇥60⇥60
      效益指标⇥生态效益指标⇥河岸环境⇥改善⇥改善⇥30⇥30
      """;

  private static Form read(String form, String between) throws IOException {
    String separator = between.equals("tab") ? "\t" : " ";
    return Dumps.read(form.replace("⇥", separator)).get(0);
  }

  @ParameterizedTest
  @CsvSource({"tab", "blank"})
  void itIsTheFormsResult(String between) throws IOException {
    Form form = read(FORM, between);
    assertThat(form.total().score().orElseThrow()).isEqualByComparingTo("99");
    assertThat(form.total().points()).isEmpty();
    assertThat(form.grade()).contains("优");
    assertThat(form.hasScoreOnTop()).isTrue();
    assertThat(form.provenance())
        .filteredOn(place -> place.path().equals(FormField.TOTAL_SCORE.path()))
        .extracting(Provenance::line)
        .containsExactly(5);
  }

  @ParameterizedTest
  @CsvSource({"tab", "blank"})
  void theClassesOfTheSouthwestAreGrades(String between) throws IOException {
    assertThat(read(FORM.replace("⇥优", "⇥一等"), between).grade()).contains("一等");
  }

  @ParameterizedTest
  @CsvSource({"tab", "blank"})
  void aTotalBelowTheTableGoesBeforeIt(String between) throws IOException {
    Form form = read(FORM + "总分⇥100⇥98\n评分等级⇥良\n", between);
    assertThat(form.total().points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(form.total().score().orElseThrow()).isEqualByComparingTo("98");
    assertThat(form.grade()).contains("良");
    assertThat(form.hasScoreOnTop()).isFalse();
  }

  @Test
  void whatIsNoNumberIsNoScore() throws IOException {
    Form form = read(FORM.replace("99", "见附件"), "tab");
    assertThat(form.total().score()).isEqualTo(Optional.empty());
    assertThat(form.attributes()).containsEntry("自评总分（分）", "见附件");
  }
}

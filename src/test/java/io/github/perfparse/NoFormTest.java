package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.form.Form;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that look like the form are refused by name. */
class NoFormTest {

  private static final String TABLE =
      """

      项目名称\t城区河道保洁
      主管部门\t望江市水务局\t实施单位\t望江市河道养护所
      绩效指标\t一级指标\t二级指标\t三级指标\t指标值
      \t产出指标\t数量指标\t河道保洁长度\t≥210公里
      """;

  @ParameterizedTest
  @CsvSource({
    "项目支出绩效目标申报表, 绩效目标申报表",
    "2023年项目支出绩效目标申报表（新增）, 绩效目标申报表",
    "绩效目标执行监控表, 绩效目标执行监控表",
    "项目支出绩效评价评分表, 绩效评价评分表",
    "项目支出绩效自评复核表, 绩效自评复核表",
    "2023年度项目支出绩效自评报告, 绩效自评报告",
  })
  void aKindredDocumentIsNamed(String title, String kind) {
    String text = kind.endsWith("表") ? title + TABLE : title + "\n一、基本情况\n";
    assertThatThrownBy(() -> Dumps.read(text))
        .isInstanceOf(NoFormException.class)
        .hasMessage("this is a " + kind + ", not a self-evaluation form")
        .extracting("line")
        .isEqualTo(1);
  }

  @Test
  void aTitleWithoutATableIsSaid() {
    assertThatThrownBy(() -> Dumps.read("\n项目支出绩效自评表\n\n[TABLE]\n"))
        .isInstanceOf(NoFormException.class)
        .hasMessageContaining("no table behind it")
        .extracting("line")
        .isEqualTo(2);
  }

  @Test
  void aFormBesideAKindredDocumentIsRead() throws IOException {
    String form = "项目支出绩效自评表" + TABLE.replace("指标值\n", "指标值\t实际完成值\t分值\t得分\n");
    assertThat(Dumps.read("绩效目标申报表" + TABLE + form)).hasSize(1);
    assertThat(Dumps.read(form + "绩效目标申报表" + TABLE)).hasSize(1);
  }

  @Test
  void otherTextIsLeftToTheCaller() throws IOException {
    assertThat(Dumps.read("今天天气很好。\n")).isEmpty();
  }

  private static final String SCRAMBLED =
      """
      项目支出绩效自评表

      项目名称        城市公园绿地养护
      绩效指标
             一级指标   二级指标   三级指标     指标目标      实际完成值     分值    得分
             数量指标
           产出     8   树木      10   古树 建档 5
      """;

  /** Its lines, taken as text, would all run into the cell above them. */
  @Test
  void columnsThatCannotBeToldApartAreSaid() {
    assertThatThrownBy(() -> Dumps.read(SCRAMBLED))
        .isInstanceOf(NoFormException.class)
        .hasMessageContaining("columns cannot be told apart")
        .extracting("line")
        .isEqualTo(1);
  }

  @Test
  void theOtherFormsOfTheInputAreRead() {
    List<Form> forms = new ArrayList<>();
    String tidy =
        """

        项目支出绩效自评表
        项目名称\t城区河道保洁
        主管部门\t望江市水务局\t实施单位\t望江市河道养护所
        绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
        \t产出指标\t数量指标\t河道保洁长度\t≥210公里\t212公里\t10\t10
        """;
    byte[] bytes = (SCRAMBLED + tidy).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                Perfparse.read(
                    "dump", new ByteArrayInputStream(bytes), Optional.empty(), forms::add))
        .isInstanceOf(NoFormException.class);
    assertThat(forms).extracting(Form::projectName).containsExactly(Optional.of("城区河道保洁"));
  }
}

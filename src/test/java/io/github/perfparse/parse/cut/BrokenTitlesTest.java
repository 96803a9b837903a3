package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTitlesTest {

  private static final String TABLE =
      String.join(
          "\n",
          "项目名称\t河道保洁",
          "主管部门\t水务局\t实施单位\t水务站",
          "项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分",
          "\t年度资金总额\t100\t100\t100\t10\t100%\t10");

  @ParameterizedTest
  @CsvSource({
    "部门项目支出绩效¶自评表¶(2021年度),        部门项目支出绩效自评表",
    "2021年度部门项目支¶出绩效自评表,           2021年度部门项目支出绩效自评表",
    "2021年度项目¶支¶出绩效自评表,             2021年度项目支出绩效自评表",
    "|财政项目支|¶|出绩效自评表|¶|(2021年度)|,   财政项目支出绩效自评表",
    "附表2¶项目支出绩效自评表(2021¶年度),       项目支出绩效自评表(2021年度)",
    "项目支出绩效自评表(¶2021年度),            项目支出绩效自评表(2021年度)",
    "项目支出绩效自评表（2021年¶度）,           项目支出绩效自评表（2021年度）",
    "项目支出绩效自评表¶(2021¶年度),           项目支出绩效自评表",
    "甲市水务局¶项目支出绩效自评表¶(¶2021¶年度), 项目支出绩效自评表",
    "甲市水务局项目¶项目支出绩效自评表¶2021年度, 项目支出绩效自评表",
  })
  void aTitleIsReadWhole(String top, String title) throws IOException {
    List<Form> forms = Dumps.read(top.replace("¶", "\n") + "\n" + TABLE);

    assertThat(forms).extracting(Form::title).containsExactly(title);
    assertThat(forms.get(0).year()).hasValue(2021);
    assertThat(forms.get(0).projectName()).hasValue("河道保洁");
  }
}

package io.github.perfparse.parse.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.indicators.row.Printed;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A label of the form's top")
class HeadLabelsTest {

  private final HeadLabels labels = new HeadLabels(Lexicon.standard());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "项目名称, PROJECT_NAME, false",
    "项 目 名 称：, PROJECT_NAME, false",
    "项日名称, PROJECT_NAME, true",
    "专项名称, PROJECT_NAME, false",
    "项目（政策）名称, PROJECT_NAME, false",
    "省级主管部门, DEPARTMENT, false",
    "省级财政部门, ATTRIBUTE, false",
    "主管部门, DEPARTMENT, false",
    "实施单位, UNIT, false",
    "联系电话, ATTRIBUTE, false",
  })
  void isFound(String text, HeadField field, boolean corrected) {
    assertThat(labels.find(Printed.cell(text))).contains(new Match<>(field, corrected));
  }

  @ParameterizedTest(name = "{0} parts into {1}, {2}, {3}")
  @CsvSource({
    "项目名称：湖滨绿道, PROJECT_NAME, 项目名称, 湖滨绿道",
    "项目名称: 湖滨绿道, PROJECT_NAME, 项目名称, 湖滨绿道",
    "项目名称 G5绿道, PROJECT_NAME, 项目名称, G5绿道",
    "联系电话：0999：1, ATTRIBUTE, 联系电话, 0999：1",
  })
  void isSplit(String text, HeadField field, String label, String value) {
    assertThat(labels.split(Printed.cell(text)))
        .contains(new HeadLabels.Split(field, label, value, false));
  }

  @ParameterizedTest(name = "{0} is not parted")
  @CsvSource({"项目名称", "项目名称：", "湖滨：绿道", "湖滨绿道", "说明文字很长很长很长很长很长很长：项目名称"})
  void isNotSplit(String text) {
    assertThat(labels.split(Printed.cell(text))).isEmpty();
  }

  /** A note between two rows of the head goes on with no name. */
  @ParameterizedTest(name = "below a name: {0}")
  @CsvSource({
    "注：数据来源于年报。, 河道保洁",
    "备注: 无, 河道保洁",
    "（二期）, 河道保洁（二期）",
    "注水试验, 河道保洁注水试验",
  })
  void goesOn(String line, String name) throws IOException {
    String form = Example.BASE.replace('⇥', '\t').replace("河道保洁\n", "河道保洁\n" + line + "\n");
    assertThat(Dumps.read(form).get(0).projectName()).contains(name);
  }

  @ParameterizedTest(name = "{0} is glued to {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "主管部门湖滨市园林局, DEPARTMENT, 湖滨市园林局",
        "项目名称湖, PROJECT_NAME, 湖",
        "主管部门, -, -",
        "联系电话0999, -, -",
        "湖滨绿道养护, -, -",
      })
  void isGlued(String text, HeadField field, String value) {
    Optional<HeadLabels.Split> found = labels.splitGlued(Printed.cell(text));
    assertThat(found.map(HeadLabels.Split::field).orElse(null)).isEqualTo(field);
    assertThat(found.map(HeadLabels.Split::value).orElse(null)).isEqualTo(value);
    assertThat(found.stream()).allMatch(HeadLabels.Split::glued);
  }

  @ParameterizedTest(name = "{0} names the project to the letter: {1}")
  @CsvSource({"项目名称, true", "项目 名称, true", "项日名称, false", "主管部门, false"})
  void isExact(String text, boolean exact) {
    assertThat(labels.isExactly(Printed.cell(text), HeadField.PROJECT_NAME)).isEqualTo(exact);
  }
}

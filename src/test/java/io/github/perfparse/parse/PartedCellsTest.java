package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blank stands in a number of a form; {@code ⇥} parts cells. */
@DisplayName("A form with a blank in a number")
class PartedCellsTest {

  private static final String DUMP =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称⇥渠道清淤
      主管部门⇥乙县水务局⇥⇥实施单位⇥乙县渠道站
      项目资金 (元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥613.45⇥613.45⇥547.87⇥10⇥89.31%⇥8.93
      ⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分
      ⇥产出指标⇥数量指标⇥清淤长度⇥≥36公里⇥38公里⇥30⇥30
      ⇥⇥质量指标⇥清淤合格率⇥≥98%⇥100%⇥20⇥20
      ⇥效益指标⇥社会效益指标⇥灌溉条件⇥改善⇥改善⇥30⇥30
      ⇥满意度指标⇥服务对象满意度指标⇥农户满意度⇥≥90%⇥92%⇥10⇥10
      总分⇥⇥⇥⇥⇥⇥100⇥98.93
      """;

  @ParameterizedTest(name = "{1} → {2}")
  @CsvSource({
    "98%⇥100%⇥20, 98%⇥10 0%⇥20, /indicators/1/actual, 100%",
    "98%⇥100%⇥20, 9 8%⇥100%⇥20, /indicators/1/target, ≥98%",
    "38公里, 3 8公里, /indicators/0/actual, 38公里",
    "100%⇥20⇥20, 100%⇥2 0⇥20, /indicators/1/points, 20",
    "100%⇥20⇥20, 100%⇥20⇥2 0, /indicators/1/score, 20",
    "547.87, 54 7.87, /funding/rows/0/executed, 547.87",
    "547.87, 547 .87, /funding/rows/0/executed, 547.87",
    "89.31, 8 9.31, /funding/rows/0/executionRatePercent, 89.31",
    "98.93, 98.9 3, /total/score, 98.93",
    // Where two cells may have become one, the number by itself has to be it.
    "100%⇥20⇥20, 91. 3%⇥⇥20, /indicators/1/actual, 91.3%",
  })
  void readsItWhole(String whole, String parted, String path, String value) throws IOException {
    Form form = read(whole, parted);
    assertThat(values(form)).contains(value);
    assertThat(form.repairs())
        .filteredOn(repair -> repair.path().toString().equals(path))
        .extracting(Repair::kind)
        .contains(Repair.Kind.CLEANED_NUMBER);
  }

  @ParameterizedTest(name = "{1} → nothing")
  @CsvSource({
    "100%⇥20⇥20, 10 0%⇥⇥20, /indicators/1/actual, 10 0%",
    "≥36公里⇥38公里, 36 38公里⇥, /indicators/0/target, 36 38公里",
    "100%⇥20⇥20, 100%⇥20 19⇥, /indicators/1/points, 20 19",
    "613.45⇥613.45⇥547.87, 613.45⇥⇥61 3.45, /funding/rows/0/executed, 61 3.45",
    "100⇥98.93, ⇥9 8.93, /total/score, 9 8.93",
  })
  void tellsOfWhatMayBeTwo(String whole, String parted, String path, String quoted)
      throws IOException {
    List<Leftover> leftovers = read(whole, parted).leftovers();
    assertThat(leftovers)
        .filteredOn(leftover -> leftover.kind() == Leftover.Kind.UNREADABLE_NUMBER)
        .extracting(leftover -> leftover.path() + " " + leftover.text())
        .contains(path + " " + quoted);
  }

  @ParameterizedTest(name = "{1} is doubtful")
  @CsvSource({
    "38公里, □8公里, /indicators/0/actual",
    "≥98%, ≥□%, /indicators/1/target",
    "≥98%, ≥9B%, /indicators/1/target",
  })
  void doubtsAValueThatHasLostADigit(String whole, String lost, String path) throws IOException {
    assertThat(read(whole, lost).repairs())
        .filteredOn(repair -> repair.path().toString().equals(path))
        .extracting(Repair::kind)
        .contains(Repair.Kind.ALIGNED_CELL);
  }

  private static Form read(String whole, String parted) throws IOException {
    assertThat(DUMP).contains(whole);
    return Dumps.read(DUMP.replaceFirst(whole, parted).replace('⇥', '\t')).get(0);
  }

  private static List<String> values(Form form) {
    Indicator first = form.indicators().get(0);
    Indicator second = form.indicators().get(1);
    return List.of(
        first.target().map(Quantity::text).orElse(""),
        first.actual().map(Quantity::text).orElse(""),
        second.target().map(Quantity::text).orElse(""),
        second.actual().map(Quantity::text).orElse(""),
        second.points().map(Object::toString).orElse(""),
        second.score().map(Object::toString).orElse(""),
        form.funding().rows().get(0).executed().map(Object::toString).orElse(""),
        form.funding().rows().get(0).executionRatePercent().map(Object::toString).orElse(""),
        form.total().score().map(Object::toString).orElse(""));
  }
}

package io.github.perfparse.parse.indicators.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A numbered name")
class BareNamesTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "指标1：步道清扫长度, 步道清扫长度, 1",
    "指标12:步道清扫长度, 步道清扫长度, 1",
    "指标2、步道清扫长度, 步道清扫长度, 1",
    "指标1：, 指标1：, 0",
    "指标完成率, 指标完成率, 0",
    "指标：完成率, 指标：完成率, 0",
    "指标1完成率, 指标1完成率, 0",
    "1：步道清扫长度, 1：步道清扫长度, 0",
  })
  void losesItsNumber(String printed, String name, int mends) {
    TableRow bare = BareNames.bare(Printed.indicator("||" + printed, 1));
    assertThat(bare.text(IndicatorColumn.LEVEL3).value()).isEqualTo(name);
    assertThat(Printed.mends(List.of(bare))).hasSize(mends);
  }
}

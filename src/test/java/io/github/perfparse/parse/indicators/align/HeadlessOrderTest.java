package io.github.perfparse.parse.indicators.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.text.row.Row;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rows without a head, and the order of columns that they show. */
@DisplayName("The order of columns without a head")
class HeadlessOrderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "质量指标⇥古籍完好率⇥≥95%⇥96%⇥10⇥10, 质量指标⇥修复合格率⇥≥90%⇥91%⇥5⇥5, USUAL",
    "质量指标⇥古籍完好率⇥10⇥≥95%⇥96%⇥10, 质量指标⇥修复合格率⇥5⇥≥90%⇥91%⇥5, POINTS_FIRST",
    "质量指标⇥古籍完好率⇥≥⇥95⇥%⇥96%⇥10⇥10, 质量指标⇥修复合格率⇥≥⇥90⇥%⇥91%⇥5⇥5, PARTED",
    // One row shows too little; number and actual value stand there, the unit before the sign.
    "质量指标⇥古籍完好率⇥≥⇥95⇥%⇥96%⇥10⇥10, 质量指标⇥修复合格率⇥良好⇥良好⇥5⇥5, USUAL",
    "古籍完好率⇥%⇥≥⇥95⇥96⇥10⇥10, 修复合格率⇥%⇥≥⇥90⇥91⇥5⇥5, USUAL",
  })
  void isShownByTargets(String first, String second, String order) {
    List<Row> rows = List.of(Printed.row(first), Printed.row(second));
    assertThat(HeadlessOrder.of(rows)).isSameAs(named(order));
  }

  private static ColumnMap named(String order) {
    return switch (order) {
      case "PARTED" -> ColumnMap.PARTED;
      case "POINTS_FIRST" -> ColumnMap.POINTS_FIRST;
      default -> ColumnMap.USUAL;
    };
  }
}

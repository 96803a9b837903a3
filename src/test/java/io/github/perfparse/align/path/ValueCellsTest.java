package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text costs as a target or an actual value. */
class ValueCellsTest {

  /** The target in words, and what was done: {@code 达到预期⏎达成预期指标}. */
  @ParameterizedTest
  @CsvSource({
    "达到预期达成预期指标, true",
    "有效保障达成年度指标, true",
    "达到预期, false",
    "达成预期指标, false",
    "中长期持续发挥作用, false",
  })
  void twoAnswersAreTwoValues(String text, boolean two) {
    int cost = new ValueCells(Costs.standard(), new Habits()).target(span(text));
    assertThat(cost >= Cost.TWO_VALUES.hundredths()).isEqualTo(two);
  }

  private static Span span(String text) {
    Sheet sheet = new Sheet(AtomCutter.cut(List.of(TextLine.of(text, 1))));
    return new SpanTable(sheet.atoms(0, sheet.size()), sheet.labels()).get(0, sheet.size());
  }

  /** Words behind a date say why it is no other. */
  @ParameterizedTest
  @CsvSource({
    "次年3月底 汛期停工, true",
    "每月12日前 线路检修, true",
    "2022年12月20日 道路施工, true",
    // one word; words that are part of the value, or too few
    "次年3月底汛期停工, false",
    "次年3月底 完成验收, false",
    "次年3月底 前, false",
    "每日三次 汛期停工, false",
  })
  void dateAndReasonAreTwoValues(String text, boolean two) {
    int cost = new ValueCells(Costs.standard(), new Habits()).actual(span(text));
    assertThat(cost).isEqualTo(two ? Cost.TWO_VALUES.hundredths() : 0);
  }
}

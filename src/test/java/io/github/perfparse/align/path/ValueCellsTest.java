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
    Sheet sheet = new Sheet(AtomCutter.cut(List.of(TextLine.of(text, 1))));
    Span span = new SpanTable(sheet.atoms(0, sheet.size()), sheet.labels()).get(0, sheet.size());
    int cost = new ValueCells(Costs.standard(), new Habits()).target(span);
    assertThat(cost >= Cost.TWO_VALUES.hundredths()).isEqualTo(two);
  }
}

package io.github.perfparse.align.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.TextLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnEdgesTest {

  /** Names of unlike length: counted by characters, by display width, and one space apart. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "绿化养护面积   ≥120 | 设施完好率    ≥95  | 投诉       ≤3     | 0 | 3",
        "绿化养护面积   ≥120 | 设施完好率     ≥95 | 投诉           ≤3 | 3 | 0",
        "绿化养护面积 ≥120   | 设施完好率  ≥95    | 投诉     ≤3       | 0 | 1",
      })
  void countsWhatBeginsUnderEachOther(
      String first, String second, String third, int inDisplay, int inCharacters) {
    List<TextLine> lines =
        List.of(TextLine.of(first, 1), TextLine.of(second, 2), TextLine.of(third, 3));
    assertThat(ColumnEdges.common(LineCutter.cut(lines, LineMetric.DISPLAY))).isEqualTo(inDisplay);
    assertThat(ColumnEdges.common(LineCutter.cut(lines, LineMetric.CHARACTERS)))
        .isEqualTo(inCharacters);
  }
}

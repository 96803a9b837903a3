package io.github.perfparse.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          項(xiàng)目支出績(jī)效自評(píng)表 | 項目支出績效自評表
          農(nóng)業(yè)農(nóng)村(cūn)局(100%)         | 農業農村局(100%)
          管徑(mm)                               | 管徑(mm)
          執行率(B/A)                            | 執行率(B/A)
          達標(×)                                | 達標(×)
          100(jī)                                | 100(jī)
          績(jī                                  | 績(jī
          ((jī)                                 | ((jī)
          """)
  void takesTonedReadingsBehindCharacters(String printed, String meant) {
    assertThat(Readings.without(printed)).isEqualTo(meant);
    assertThat(Markup.clean(printed)).isEqualTo(meant);
  }
}

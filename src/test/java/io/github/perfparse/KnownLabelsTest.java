package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What documents know of labels")
class KnownLabelsTest {

  private final KnownLabels labels = new KnownLabels();

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "质量, 指标, true",
    "实际完成, 值, true",
    "得, 分, true",
    "年初预算, 数, true",
    "总体, 目标完成情况, true",
    "总体目标, 完成情况, true",
    "质量指标, 时效指标, false",
    "分值, 得分, false",
    "路灯养护合, 格率, false",
  })
  void aPartedLabelIsOne(String first, String rest, boolean one) {
    assertThat(labels.isOne(first, rest)).isEqualTo(one);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"产出指标, true", "产出指, false", "偏差原因分析, false", "其中：财政资金, true", "其中：, false"})
  void aLabelMayBeginARow(String text, boolean whole) {
    assertThat(labels.isWhole(text)).isEqualTo(whole);
  }
}

package io.github.perfparse.parse.indicators.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Indicator;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A level's label")
class LevelLabelsTest {

  private static final String TOP =
      "項目支出績效自評表/項目名稱⇥甲/⇥一級指標⇥二級指標⇥三級指標⇥指標值⇥完成值⇥原因分析/⇥產出指標⇥數量指標⇥巡查次數⇥≥9次⇥9次⇥/";

  /** A row that has lost its blank cells at the left is anchored by its label. */
  @ParameterizedTest
  @ValueSource(strings = {"質量指標", "质量指标", "質量(20分)"})
  void anchorsItsRowInTraditionalCharactersToo(String label) throws IOException {
    Indicator row = Dumps.readLine(TOP + label + "⇥完好率⇥≥95%⇥96%⇥").get(0).indicators().get(1);
    assertThat(row.level2()).contains("质量指标");
    assertThat(row.level3()).contains("完好率");
    assertThat(row.actual().orElseThrow().text()).isEqualTo("96%");
  }
}

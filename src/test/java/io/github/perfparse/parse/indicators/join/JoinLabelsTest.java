package io.github.perfparse.parse.indicators.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of the level 2 column from top to bottom, and what becomes of them; a dot is a blank. */
@DisplayName("A broken level label")
class JoinLabelsTest {

  private final JoinLabels joiner = new JoinLabels(Lexicon.standard());

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "数量指标 质量指标, 数量指标 质量指标, ''",
    "数量 指标, 数量指标 ., 0 joined-fragment",
    "服务对象 满意度指 标, 服务对象满意度指标 . ., 0 joined-fragment",
    "社会效益 指标 质量指标, 社会效益指标 . 质量指标, 0 joined-fragment",
    "可持续 影响指标, 可持续影响指标 ., 0 joined-fragment",
    "数量指标 指标, 数量指标 ., 1 corrected-label",
    "服务对象 ., 服务对象满意度指标 ., 0 corrected-label",
    "指标 数量指标, . 数量指标, 0 corrected-label",
    "安全指标 数量指标, 安全指标 数量指标, ''",
    "数量 . 指标, 数量 . ., 2 corrected-label",
  })
  void isJoined(String printed, String wanted, String mends) {
    List<TableRow> joined = joiner.join(rows(printed));
    String labels =
        Printed.column(joined, IndicatorColumn.LEVEL2).stream()
            .map(label -> label.isEmpty() ? "." : label)
            .collect(Collectors.joining(" "));
    assertThat(labels).isEqualTo(wanted);
    assertThat(String.join(", ", Printed.mends(joined))).isEqualTo(mends);
  }

  private static List<TableRow> rows(String printed) {
    String table =
        Arrays.stream(printed.split(" "))
            .map(label -> "|" + (label.equals(".") ? "" : label) + "|绿地面积")
            .collect(Collectors.joining("\n"));
    return Printed.rows(table);
  }
}

package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text below the table may be the reason of a row that lost points and gives none. */
class LateReasonsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称 渠道清淤
      主管部门 乙县水务局 实施单位 乙县渠道站
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 清淤长度 ≥3公里 3公里 30 30
      质量指标 清淤合格率 ≥98% 95% 30 25
      效益指标 社会效益指标 灌溉条件 改善 改善 40 40
      总分 100 95
      """;

  @ParameterizedTest
  @CsvSource({"受汛期影响，清淤进度¶滞后, 25, true", "受汛期影响，清淤进度¶滞后, 25 因汛期延误。, false", "'', 25, false"})
  void isDoubted(String below, String score, boolean doubted) throws IOException {
    String text = FORM.replace(" 25\n", " " + score + "\n") + below.replace('¶', '\n') + "\n";
    Form form = Dumps.read(text).get(0);
    assertThat(form.repairs())
        .extracting(Repair::path)
        .filteredOn(path -> path.equals(Pointer.of("indicators", 1, "deviation")))
        .hasSize(doubted ? 1 : 0);
  }
}

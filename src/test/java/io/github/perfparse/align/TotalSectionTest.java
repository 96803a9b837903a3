package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalSectionTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 河道保洁
      主管部门 望江市水务局 实施单位 望江市河道养护所
      绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因
      产出指标 数量指标 保洁河道长度 ≥6公里 6公里 50 49.17
      质量指标 保洁达标率 ≥90%% 95%% 40 40
      %s
      """;

  @ParameterizedTest
  @CsvSource({
    "总分 90 89.17, 90, 89.17",
    "总分 90 89.17分, 90, 89.17",
    "总分 90分 89.17分, 90, 89.17",
    "总分 90 总得分 89.17 (自评等级) 良, 90, 89.17",
  })
  void isReadWithItsUnit(String line, String points, String score) throws IOException {
    Total total = Dumps.read(FORM.formatted(line)).get(0).total();
    assertThat(total.points().orElseThrow()).isEqualByComparingTo(points);
    assertThat(total.score().orElseThrow()).isEqualByComparingTo(score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"总分 90 89.17 优", "总分 90 总得分 89.17 (自评等级) 优", "总分 90 89.17 自评等级 优"})
  void standsBesideTheGrade(String line) throws IOException {
    assertThat(Dumps.read(FORM.formatted(line)).get(0).grade()).contains("优");
  }

  /** Where the column of the scores stands first, so does the total's, in every dialect. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n"})
  void standsInTheOrderOfTheColumns(String separator) throws IOException {
    String text =
        FORM.formatted("总分 89.17 90")
            .replace("分值 得分", "得分 分值")
            .replace("50 49.17", "49.17 50")
            .replace(" ", separator);
    Total total = Dumps.read(text).get(0).total();
    assertThat(total.points().orElseThrow()).isEqualByComparingTo("90");
    assertThat(total.score().orElseThrow()).isEqualByComparingTo("89.17");
  }

  /** Each finding would blame the agency for digits that stand elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "总分 90 89.2\\n\\n\\n\\n7, /total/points /total/score",
    "总分 9 89.17 0, /total/points /total/score",
    "总分 90.00 8 9.17, /total/points /total/score",
    "总分 90 89.17\\n\\n\\n\\n7, ''",
    "总分 90 89.10, ''",
  })
  void isDoubtedWhereAWordMoreMayEndIt(String total, String doubted) throws IOException {
    Form form = Dumps.read(FORM.formatted(total.replace("\\n", "\n"))).get(0);
    assertThat(form.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .extracting(repair -> repair.path().toString())
        .containsExactly(doubted.isEmpty() ? new String[0] : doubted.split(" "));
  }

  /** A page's number may stand between the label and the grade. */
  @Test
  void isGradedBelowAPagesNumber() throws IOException {
    String foot = "总分\n90\n89.17\n评分等级\n12\n优\n";
    assertThat(Dumps.read(FORM.formatted(foot)).get(0).grade()).hasValue("优");
  }
}

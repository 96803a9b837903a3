package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits below a row, wherever they came to stand, make its numbers doubtful. */
class TornEndsTest {

  private static final String SPACED =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称 渠道清淤
      主管部门 乙县水务局 实施单位 乙县渠道站
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 清淤长度 ≥3公里 3公里 30 30
      质量指标 清淤合格率 ≥98% 100% 30 25 汛期延误。
      效益指标 社会效益指标 灌溉条件 改善 改善 40 40
      总分 100 95
      """;

  private static final String SQUEEZED =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称⇥渠道清淤
      主管部门⇥乙县水务局⇥实施单位⇥乙县渠道站
      一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施
      产出指标⇥数量指标⇥清淤长度⇥≥320⇥320⇥30⇥30
      质量指标⇥清淤合格率⇥≥98%⇥100%⇥30⇥30
      效益指标⇥社会效益指标⇥灌溉条件⇥改善⇥改善⇥40⇥40
      总分⇥100⇥100
      """
          .replace('⇥', '\t');

  /** Behind the reason, in the place of one, by themselves, and before the next row's name. */
  @ParameterizedTest
  @CsvSource({
    "≥98% 100% 30 25 汛期延误。, ≥98 100% 30 25 汛期延误。/%",
    "≥98% 100% 30 25 汛期延误。, ≥9 100% 30 25/8%",
    "≥98% 100% 30 25 汛期延误。, ≥98 100 30 25/% %",
    "≥98% 100% 30 25 汛期延误。, ≥9 100% 30.0 25.0/8% 0 0",
    "≥98% 100% 30 25 汛期延误。, ≥98% 10 30.00/25.00/2",
  })
  void inWords(String whole, String torn) throws IOException {
    assertThat(marks(SPACED.replace(whole, torn.replace('/', '\n'))))
        .anyMatch(path -> path.matches("/indicators/1(/target)?"));
  }

  /** In a table that keeps no blank cells all digits stand in the first ones. */
  @ParameterizedTest
  @CsvSource({"≥3⇥320⇥30⇥30/20", "≥3⇥32⇥30⇥30/20⇥0", "≥3⇥32⇥30.⇥30./20⇥0⇥0⇥0"})
  void inTheFirstCells(String printed) throws IOException {
    String torn = printed.replace('⇥', '\t').replace('/', '\n');
    assertThat(marks(SQUEEZED.replace("≥320\t320\t30\t30", torn))).contains("/indicators/0");
  }

  /** A point with nothing behind it still is a number's: the cells beside stay in their columns. */
  @Test
  void leaveTheNameWhereItIs() throws IOException {
    String torn = SQUEEZED.replace("≥98%\t100%\t30\t30", "≥98\t100\t30.\t30.0\n%\t%\t0\t0");
    assertThat(Dumps.read(torn).get(0).indicators().get(1).level3()).hasValue("清淤合格率");
  }

  /** Digits that were put together with the last number of a row may be the end of any. */
  @ParameterizedTest
  @CsvSource({"≥98%/100%/30.0/25.0/0, /indicators/1", "≥98%/100%/30/25/汛期延误。, ''"})
  void inCellsOfTheirOwn(String row, String path) throws IOException {
    String cells =
        SPACED.replace("≥98% 100% 30 25 汛期延误。", row.replace('/', '\n')).replace(' ', '\n');
    assertThat(marks(cells).contains("/indicators/1")).isEqualTo(!path.isEmpty());
  }

  /** What was dropped for a page's number may be the total's, where its sum does not close. */
  @Test
  void belowTheTotal() throws IOException {
    String torn = SQUEEZED.replace("总分\t100\t100", "总分\t100\t97.\n88");
    assertThat(marks(torn)).contains("/total");
  }

  private static List<String> marks(String dump) throws IOException {
    Form form = Dumps.read(dump).get(0);
    return form.repairs().stream()
        .filter(repair -> repair.kind() == Repair.Kind.ALIGNED_CELL)
        .map(repair -> repair.path().toString())
        .toList();
  }
}

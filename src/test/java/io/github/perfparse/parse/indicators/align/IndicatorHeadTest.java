package io.github.perfparse.parse.indicators.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head row, and the column of each of its cells; a dot for none. */
@DisplayName("The head row of the indicators")
class IndicatorHeadTest {

  private final List<Note> notes = new ArrayList<>();

  private ColumnMap read(String head) {
    return new IndicatorHead(Lexicon.standard(), notes).read(Printed.row(head));
  }

  private static String shown(ColumnMap columns, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> columns.role(i).map(IndicatorColumn::name).orElse("."))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥分值⇥得分, . LEVEL1 LEVEL2 LEVEL3 TARGET POINTS SCORE, 0",
    "一级指标⇥二级指标⇥三级指标⇥实际完戍值⇥分值, LEVEL1 LEVEL2 LEVEL3 ACTUAL POINTS, 1",
    "一级指标⇥二级指标⇥■■⇥年度指标值, LEVEL1 LEVEL2 LEVEL3 TARGET, 1",
    "一级指标⇥■■⇥■■⇥年度指标值, LEVEL1 . . TARGET, 0",
    "二级指标⇥三级指标⇥⇥⇥年度指标值, LEVEL2 LEVEL3 LEVEL3 LEVEL3 TARGET, 0",
    "一级指标⇥一级指标⇥三级指标, LEVEL1 LEVEL2 LEVEL3, 1",
    "三级指标⇥指标性质⇥指标值⇥度量单位, LEVEL3 NATURE TARGET MEASURE, 0",
    "三级指标⇥参考分值⇥运算符号⇥指标值, LEVEL3 POINTS NATURE TARGET, 0",
    "三级指标⇥■■⇥■■⇥分值⇥得分⇥■■, LEVEL3 OWN OWN POINTS SCORE DEVIATION, 0",
    "指标值⇥度□□位⇥实□□成值⇥分值, TARGET MEASURE ACTUAL POINTS, 2",
    "指标值⇥度量□□⇥完□值⇥分值, TARGET MEASURE ACTUAL POINTS, 2",
    "指标值⇥度■■位⇥完■值⇥分值, TARGET . . POINTS, 0",
    "得分⇥是否�心指�, SCORE OWN, 0",
    "指标性质⇥指标值⇥度量□位⇥完□值⇥分值, NATURE TARGET MEASURE ACTUAL POINTS, 2",
    "指标性质⇥目□值⇥度量单位, NATURE TARGET MEASURE, 1",
    "三级指标⇥运算符号⇥内容⇥度量单位, LEVEL3 NATURE TARGET MEASURE, 1",
    "度量单位⇥实际■■值⇥分值, MEASURE ACTUAL POINTS, 1",
    "度量单位⇥■■⇥分值, MEASURE . POINTS, 0",
    "分值⇥绩■标值⇥实际完成值, POINTS TARGET ACTUAL, 1",
    "三级指标⇥得分⇥偏差原因分析⇥改进措施, LEVEL3 SCORE DEVIATION DEVIATION, 0",
    // Longer than those known: what they end with.
    "三级指标⇥本年实际完成值⇥分值⇥单位评价得分⇥指标未完成原因分析, LEVEL3 ACTUAL POINTS SCORE DEVIATION, 3",
    "三级指标⇥目标值⇥完成值⇥年末实际完成值⇥分值, LEVEL3 TARGET ACTUAL OWN POINTS, 0",
    "三级指标⇥目标值⇥完成值⇥评分办法说明⇥分值, LEVEL3 TARGET ACTUAL OWN POINTS, 0",
  })
  void isRead(String head, String roles, int repairs) {
    ColumnMap columns = read(head);
    assertThat(shown(columns, 0, columns.width())).isEqualTo(roles);
    assertThat(notes).filteredOn(Note.Mended.class::isInstance).hasSize(repairs);
  }

  @Test
  @DisplayName("leaves what stands behind a score to the reasons, if they have no head")
  void readsReasonsWithoutAHead() {
    assertThat(shown(read("三级指标⇥分值⇥得分"), 3, 5)).isEqualTo("DEVIATION DEVIATION");
    assertThat(shown(ColumnMap.USUAL, 8, 10)).isEqualTo("DEVIATION .");
    assertThat(shown(ColumnMap.USUAL, -1, 1)).isEqualTo(". .");
  }

  @Test
  @DisplayName("says where columns begin and end")
  void knowsEdges() {
    ColumnMap columns = read("⇥一级指标⇥二级指标⇥三级指标⇥⇥年度指标值⇥分值");
    assertThat(columns.first()).isEqualTo(1);
    assertThat(columns.nameEnd()).isEqualTo(4);
    assertThat(columns.indexOf(IndicatorColumn.TARGET)).isEqualTo(5);
    assertThat(columns.indexOf(IndicatorColumn.SCORE)).isEqualTo(-1);
    assertThat(columns.has(IndicatorColumn.SCORE)).isFalse();
    assertThat(columns.isLabelZone(2)).isTrue();
    assertThat(columns.isLabelZone(3)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "总分⇥⇥⇥⇥⇥⇥100⇥⇥, true",
    "总分⇥⇥⇥⇥⇥⇥⇥95⇥, false",
    "总分⇥⇥100⇥⇥, true",
    "总分⇥⇥⇥95⇥, false",
  })
  void knowsALoneNumber(String total, boolean points) {
    Row row = Printed.row(total);
    boolean stands =
        ColumnMap.USUAL.standsUnderPoints(row, row.printed().get(row.printed().size() - 1));
    assertThat(stands).isEqualTo(points);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        // Torn: the second row holds the rests of heads.
        "三级指标⇥年度指标⇥得分, ⇥值⇥, 三级指标 年度指标值 得分",
        "三级指⇥年度指标⇥得分, 标⇥值, 三级指标 年度指标值 得分",
        "三级指标⇥年度指标⇥是否核心, ⇥值⇥指标, 三级指标 年度指标值 是否核心指标",
        // Stacked: it names the columns under a head that is merged over them.
        "绩效指标⇥⇥年度指标值⇥⇥得分, 二级指标⇥三级指标⇥指标性质⇥指标值⇥, 二级指标 三级指标 指标性质 指标值 得分",
        "三级指标⇥年度指标值⇥⇥得分, ⇥指标性质⇥指标值⇥, 三级指标 指标性质 指标值 得分",
        "绩效指标⇥年度指标值, 三级指标⇥本地自有的一列长长的名称⇥分值, 三级指标 本地自有的一列长长的名称 分值",
        // Both: each column tells for itself.
        "绩效指标⇥⇥年度指标值⇥⇥实际完成⇥得⇥未完成原因分, 二级指标⇥三级指标⇥指标性质⇥指标值⇥值⇥分⇥析, "
            + "二级指标 三级指标 指标性质 指标值 实际完成值 得分 未完成原因分析",
        // Neither: values, or the same head again.
        "三级指标⇥年度指标值⇥得分, 绿地⇥290⇥5, -",
        "三级指标⇥年度指标⇥得分, ⇥值⇥⇥5, -",
        "三级指标⇥年度指标⇥得分, 绿地养护面积达标情况⇥值, -",
        "三级指标⇥年度指标⇥得分, ⇥⇥, -",
        "三级指标⇥年度指标值⇥得分⇥偏差原因, 绿地⇥290⇥5⇥说明, -",
        "三级指标⇥年度指标值⇥得分, 三级指标⇥年度指标值⇥得分, -",
      })
  void isJoinedFromTwoRows(String head, String next, String wanted) {
    Optional<Row> joined =
        StackedHead.joined(Printed.row(head), Printed.row(next), Lexicon.standard());
    String shown =
        joined
            .map(r -> r.cells().stream().map(c -> c.text()).collect(Collectors.joining(" ")))
            .orElse(null);
    assertThat(shown).isEqualTo(wanted);
  }
}

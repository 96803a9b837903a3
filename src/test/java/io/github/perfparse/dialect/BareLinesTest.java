package io.github.perfparse.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows put together from lines of one cell each; an empty word is a blank line. */
class BareLinesTest {

  private static final String HEADS = "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析";

  private static String grid(String words) {
    List<Row> rows = new ArrayList<>();
    PlainRuns runs = new PlainRuns(Optional.empty(), rows::add);
    int line = 0;
    for (String word : words.split(" ", -1)) {
      line++;
      if (!word.isEmpty()) {
        runs.accept(new Row(Syntax.PLAIN, line, false, List.of(new Cell(word, word, line, 1))));
      }
    }
    runs.finish();
    return rows.stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.text().replace('\n', '¶'))
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
           产出指标 数量指标 甲 ≥5 6 5 5  总分 100 99 → |产出指标|数量指标|甲|≥5|6|5|5| ; 总分|100|99
           产出指标 数量指标 甲 ≥5 6 5 4 因雨。    乙 1 1 5 5  总分 100 99 → |产出指标|数量指标|甲|≥5|6|5|4|因雨。 ; |||乙|1|1|5|5| ; 总分|100|99
           产出指标 数量指标 甲 ≥5 6 5 4 因雨。 再查。    乙 1 1 5 5  → |产出指标|数量指标|甲|≥5|6|5|4|因雨。¶再查。 ; |||乙|1|1|5|5
          """)
  void rowsAreAsLongAsTheirHeads(String lines, String rows) {
    String cells = " " + lines;
    assertThat(grid(HEADS + " " + cells)).isEqualTo(HEADS.replace(' ', '|') + " ; " + rows);
  }

  @Test
  void fundRowsBeginAtTheirLabels() {
    String heads = "项目资金（元）  年初预算数 全年预算数 全年执行数 分值 执行率 得分";
    String lines = heads + "  年度资金总额 1 2 3 10 90% 9  其他资金    —  — " + HEADS;
    assertThat(grid(lines))
        .startsWith(
            "项目资金（元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分 ; "
                + "|年度资金总额|1|2|3|10|90%|9 ; |其他资金||||—||— ; ");
  }

  @Test
  void blankLinesAfterEveryLineAreNoCells() {
    String lines = "项目名称 甲 " + HEADS + "  产出指标 数量指标 乙 1 1 5 5  总分 100 100";
    String doubled = String.join("  ", lines.split(" ", -1));
    assertThat(grid(doubled)).isEqualTo(grid(lines));
  }

  @Test
  void linesWithoutATableStay() {
    assertThat(grid("项目名称 甲 主管部门")).isEqualTo("项目名称 ; 甲 ; 主管部门");
  }

  @ParameterizedTest
  @CsvSource({
    "甲。/乙。, 1",
    "1.甲。/2.乙。/1.丙。, 2",
    "甲。/1.乙。/2.丙。, 1",
    "1.甲。/2.乙。/丙。, 2",
    "甲。/乙。/丙。, -1",
    "1.甲。/2.乙。/3.丙。, -1",
  })
  void numberingTellsTheTwoTextsApart(String paragraphs, int second) {
    List<Cell> cells =
        List.of(paragraphs.split("/")).stream().map(text -> new Cell(text, text, 1, 1)).toList();
    assertThat(TwoTexts.split(cells).orElse(-1)).isEqualTo(second);
  }
}

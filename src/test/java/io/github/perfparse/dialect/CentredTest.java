package io.github.perfparse.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and labels that stand in the vertical middle of their rows. */
class CentredTest {

  /** What stands on each line of a column, {@code .} for nothing. */
  private static List<Chunk> column(String page) {
    List<Chunk> column = new ArrayList<>();
    String[] lines = page.split(" ");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].equals(".")) {
        Cell cell = new Cell(lines[i], lines[i], i + 1, 1);
        Row row = new Row(Syntax.PLAIN, i + 1, false, List.of(cell));
        column.add(new Chunk(Piece.of(List.of(row))));
      }
    }
    return column;
  }

  private static List<Integer> numbers(String lines) {
    return List.of(lines.split(" ")).stream().map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the lines of a column        | numbers on | cells
          古树名木 . 建档立卡 管网清淤 . 深度 | 2 5        | 古树名木建档立卡, 管网清淤深度
          # the numbers a line too high
          群众身边 就医便利 程度 有责投诉 . 事件 | 1 5     | 群众身边就医便利程度, 有责投诉事件
          # full lines all the way: the middle decides
          采购成本 . 节约情况 合同金额 . 控制情况 | 2 5        | 采购成本节约情况, 合同金额控制情况
          # a mark is never parted from what stands before it
          声有意 见，今后 说明情况 . .        | 2         | 声有意见，今后说明情况
          # a number that goes on with its unit
          100% 126801 册 一二三四          | 1 2 4     | 100%, 126801册, 一二三四
          """)
  void aColumnIsSharedOutAmongTheRows(String page, String rows, String cells) {
    List<List<Chunk>> shared = new CentredColumn(column(page), numbers(rows), true).cells();
    assertThat(shared.stream().map(Chunk::cell).map(Cell::text).collect(Collectors.joining(", ")))
        .isEqualTo(cells);
  }

  @Test
  void aRowWithoutAReasonHasNone() {
    List<Chunk> reasons = column(". . . . 雨水过多 . .");
    assertThat(new CentredColumn(reasons, List.of(1, 5, 7), false).cells())
        .containsExactly(List.of(), reasons, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where labels stand              | rows  | label by row
          . 数量指标 . . 质量指标 . | 1 2 3 4 5 6 | {0=数量指标, 3=质量指标}
          # a label of two pieces
          经济效 益指标 . 社会效益指标      | 1 2 4     | {0=经济效益指标, 2=社会效益指标}
          # its cell goes on over the page, so that the label is not in its middle
          . 数量指标 . 质量指标 . . . . . . | 1 2 3 4 8 12 16 | {0=数量指标, 3=质量指标}
          """)
  void aLabelIsGivenTheRowsAroundIt(String page, String rows, String expected) {
    Labels labels = new Labels(Lexicon.standard());
    CentredLabels column = new CentredLabels(labels::isLevel2, labels::startsLevel2);
    column(page).forEach(column::add);
    List<Integer> lines = numbers(rows);
    assertThat(texts(column.byRow(Map.of(), (one, two) -> true, lines, lines)))
        .hasToString(expected);
  }

  /** 成本指标 is 产出, so that 效益指标, whose cell a page break has cut, cannot begin there. */
  @Test
  void aLabelDoesNotTakeTheRowsOfAnother() {
    Labels labels = new Labels(Lexicon.standard());
    CentredLabels level1 = new CentredLabels(labels::isLevel1, labels::startsLevel1);
    column(". 产出指标 . . 效益指标").forEach(level1::add);
    List<Integer> lines = List.of(1, 2, 3, 4, 5, 6, 7);
    Map<Integer, Cell> level2 = new TreeMap<>();
    level2.put(0, new Cell("数量指标", "数量指标", 1, 1));
    level2.put(3, new Cell("成本指标", "成本指标", 4, 1));
    level2.put(4, new Cell("社会效益指标", "社会效益指标", 5, 1));
    assertThat(texts(level1.byRow(level2, labels::isAbove, lines, lines)))
        .hasToString("{0=产出指标, 4=效益指标}");
  }

  private static Map<Integer, String> texts(Map<Integer, Cell> cells) {
    Map<Integer, String> texts = new TreeMap<>();
    cells.forEach((row, cell) -> texts.put(row, cell.text()));
    return texts;
  }
}

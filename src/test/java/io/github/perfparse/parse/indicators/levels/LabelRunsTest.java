package io.github.perfparse.parse.indicators.levels;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case is a grid of {@code level 1|level 2|name}, and behind {@code =} the owner of each row. */
@DisplayName("The rows of a level 2 label")
class LabelRunsTest {

  static List<String> grids() {
    return List.of(
        // No label at all.
        """
        ||绿地面积 = -1
        ||苗木数量 = -1
        """,
        // A label covers what follows it.
        """
        产出指标|数量指标|绿地面积 = 0
        ||苗木数量 = 0
        |质量指标|苗木成活率 = 2
        ||作业规范性 = 2
        """,
        // Nothing stands above the first label.
        """
        ||绿地面积 = 1
        |数量指标|苗木数量 = 1
        """,
        // A level 1 label that it cannot stand under keeps a row from the first label.
        """
        效益指标||公园环境 = -1
        |数量指标|苗木数量 = 1
        """,
        // A level 1 label of another kind ends a run.
        """
        产出指标|数量指标|绿地面积 = 0
        效益指标||公园环境 = 2
        |社会效益指标|市民便利 = 2
        """,
        """
        产出指标|数量指标|绿地面积 = 0
        效益指标||公园环境 = -1
        ||市民便利 = -1
        """,
        """
        产出指标|数量指标|绿地面积 = 0
        效益指标||公园环境 = -1
        |质量指标|苗木成活率 = 2
        """,
        // A level 1 label that is printed once more says nothing of middles.
        """
        产出指标|数量指标|绿地面积 = 0
        ||苗木数量 = 0
        产出指标||园路长度 = 0
        """,
        // Nor does one below a first label that a page break has moved.
        """
        ||绿地面积 = 1
        ^|数量指标|苗木数量 = 1
        产出指标|质量指标|苗木情况 = 2
        ||作业情况 = 2
        """,
        // Names that say so move to the label below them, and the rows between go with them.
        """
        产出指标|数量指标|绿地面积 = 0
        ||补植及时率 = 2
        |时效指标|按期完成率 = 2
        """,
        """
        产出指标|数量指标|绿地面积 = 0
        ||清扫及时率 = 3
        ||补植及时率 = 3
        |时效指标|按期完成率 = 3
        """,
        """
        产出指标|数量指标|绿地面积 = 0
        ||补植及时率 = 3
        ||作业情况 = 3
        |时效指标|按期完成率 = 3
        """,
        """
        产出指标|数量指标|绿地面积 = 0
        ||补植及时率 = 4
        ||及时补植 = 4
        ||清扫及时率 = 4
        |时效指标|按期完成率 = 4
        """,
        // A row that bears a label of its own keeps it, whatever its name says.
        """
        产出指标|数量指标|按期完成率 = 0
        |时效指标|补植及时率 = 1
        """,
        // Too much that says nothing between: the row stays.
        """
        产出指标|数量指标|绿地面积 = 0
        ||补植及时率 = 0
        ||作业情况 = 0
        ||园路情况 = 0
        |时效指标|按期完成率 = 4
        """,
        // A weak word moves nothing.
        """
        产出指标|数量指标|绿地面积 = 0
        ||及时补植 = 0
        |时效指标|按期完成率 = 2
        """);
  }

  static List<String> centredGrids() {
    return List.of(
        // A level 1 label below its first level 2: labels stand in the middles.
        """
        ||绿地面积 = 1
        |数量指标|苗木数量 = 1
        产出指标||园路长度 = 1
        |质量指标|苗木成活率 = 3
        ||作业规范性 = 3
        """,
        // Two ways are as well centred: the names decide.
        """
        ||绿地面积 = 1
        |数量指标|苗木数量 = 1
        ||清扫次数 = 1
        产出指标||作业情况 = 4
        |时效指标|补植及时率 = 4
        ||按期完成率 = 4
        """,
        // Of an even run the lower middle, if all runs agree with it.
        """
        ||绿地面积 = 1
        |数量指标|苗木数量 = 1
        ||清扫天数 = 3
        产出指标|质量指标|苗木情况 = 3
        ||作业情况 = 5
        |时效指标|完成情况 = 5
        """);
  }

  private static List<TableRow> rows(String grid) {
    return Printed.rows(grid.replaceAll(" = -?\\d+", ""));
  }

  private static Integer[] wanted(String grid) {
    List<Integer> owners = new ArrayList<>();
    for (String line : grid.strip().split("\n")) {
      owners.add(Integer.valueOf(line.substring(line.indexOf('=') + 2).strip()));
    }
    return owners.toArray(Integer[]::new);
  }

  @ParameterizedTest
  @MethodSource("grids")
  void stretchDownwards(String grid) {
    List<TableRow> rows = rows(grid);
    LabelRuns runs = LabelRuns.of(rows, Taxonomy.standard());
    assertThat(IntStream.range(0, rows.size()).map(runs::owner)).containsExactly(wanted(grid));
    assertThat(runs.areInferred()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("centredGrids")
  void lieAroundACentredLabel(String grid) {
    List<TableRow> rows = rows(grid);
    LabelRuns runs = LabelRuns.of(rows, Taxonomy.standard());
    assertThat(IntStream.range(0, rows.size()).map(runs::owner)).containsExactly(wanted(grid));
    assertThat(runs.areInferred()).isTrue();
  }
}

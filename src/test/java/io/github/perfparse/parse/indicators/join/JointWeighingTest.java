package io.github.perfparse.parse.indicators.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One piece between two rows. A row is its name and its reason; the breaks are those before and
 * behind the piece; the wanted joint is a side and a column, a question mark behind it for doubt.
 */
@DisplayName("A piece between two rows")
class JointWeighingTest {

  private final Lexicon lexicon = Lexicon.standard();

  @ParameterizedTest(name = "{0} | {2} | {1} ({3}): {4}")
  @CsvSource({
    // Alone on a line: a short tail goes up, over the break.
    "官网信息完成|, 苗木成活率|, 及时性, before, PREVIOUS LEVEL3",
    "官网信息完成|, -, 及时性, before, PREVIOUS LEVEL3",
    "-, 效执行情况|, 制度健全且有, after, NEXT LEVEL3",
    // Breaks on both sides: a tail of one is as likely as a head of the other.
    "绿地养护|, 清扫次数|, 沿线步道, both, PREVIOUS LEVEL3?",
    // The characters that would meet stand together elsewhere.
    "改善生态环|, 清扫次数|, 保成效, none, PREVIOUS LEVEL3",
    "苗木成活率|, -, 先行示范区建设, none, PREVIOUS LEVEL3",
    "苗木成活情况|, -, 先行示范区建设, none, -",
    "-, 清扫次数|, 沿线示范区, none, NEXT LEVEL3",
    "-, 巡查次数|, 沿线示范区, none, -",
    // A plain line between two whole names is no part of either.
    "苗木成活率|, 清扫次数|, 先行示范区建设, none, -",
    // A short tail goes even to a name that could stand as it is.
    "公园官网服务|, -, 及时性, before, PREVIOUS LEVEL3",
    "公园官网服务|, -, 响应保障及时性, before, -",
    // A sentence is a reason.
    "苗木成活率|部分地块移交已督促按时, 清扫次数|, 间节点补足。, before, PREVIOUS DEVIATION",
    "苗木成活率|已补。, -, 数据已核，属实。, before, -",
    // A sign for none is a whole reason.
    "苗木成活率|—, -, 三、下一步加强管理，强化结果运用。, before, -",
    // No reason to go on with, and no name either.
    "苗木成活率|, 清扫次数|, 注：数据由中心提供，已核。, none, -",
  })
  void isWeighed(String above, String below, String piece, String breaks, String wanted) {
    JointWeighing weighing = weighing(above, below, breaks);
    Optional<Joint> best =
        weighing.place(List.of(new Fragment.Piece(0, 1, Printed.cell(piece)))).stream()
            .findFirst()
            .map(JointWeighing.Placed::joint);
    assertThat(best.map(JointWeighingTest::shown).orElse("-")).isEqualTo(wanted);
  }

  /** Pieces in a row of cells, at the index of a column. */
  @ParameterizedTest(name = "{0} | {3} at {2} | {1} ({4}): {5}")
  @CsvSource({
    "官网信息完成|, 苗木成活率|, 3, 及时性, before, PREVIOUS LEVEL3",
    "苗木成活率|部分地块移交, 清扫次数|, 8, 已补, before, PREVIOUS DEVIATION",
    "苗木成活率|, 清扫次数|材料，不再采购。, 8, 区里下发防寒, after, NEXT DEVIATION",
    "苗木成活率|已补。, 清扫次数|, 8, 区里下发防寒材料, after, NEXT DEVIATION",
    "苗木成活率|部分地块移交, 清扫次数|寒材料。, 8, 防, none, PREVIOUS DEVIATION",
    "苗木成活率|已补。, -, 8, 数据属实, before, PREVIOUS DEVIATION",
    "苗木成活率|已补。, -, 8, 数据属实, none, -",
    "苗木养护进度|, 清扫次数|, 3, 和成效公示情况, none, PREVIOUS LEVEL3?",
    "苗木成活率|, 清扫次数|, 0, 已核, none, -",
    // A row without a name waits for one; what is only an ending begins none.
    "苗木成活率|, |, 3, 绿地面积, none, NEXT LEVEL3?",
    "-, 步道巡查|, 3, 完成情况, after, -",
    "-, 步道巡查|, 3, 沿线及周边, after, NEXT LEVEL3",
    // Under a target that is a number a piece may be that of a name one off.
    "绿地养护进度|, -, 4, 和成效公示情况, before, PREVIOUS LEVEL3",
    // A reason's head is open; one that has come to its end is whole.
    "-, 清扫次数|材料。, 8, 区里下发防寒, after, NEXT DEVIATION",
    "-, 清扫次数|, 8, 区里下发防寒材料, none, -",
  })
  void isWeighedByItsPlace(
      String above, String below, int index, String piece, String breaks, String wanted) {
    JointWeighing weighing = weighing(above, below, breaks);
    Optional<Joint> best =
        weighing.place(List.of(new Fragment.Piece(index, 9, Printed.cell(piece)))).stream()
            .findFirst()
            .map(JointWeighing.Placed::joint);
    assertThat(best.map(JointWeighingTest::shown).orElse("-")).isEqualTo(wanted);
  }

  private JointWeighing weighing(String above, String below, String breaks) {
    Seams seams = new Seams(List.of(Printed.row("环保⇥率先⇥区清")));
    return new JointWeighing(
        ColumnMap.USUAL,
        lexicon,
        seams,
        row(above),
        row(below),
        breaks.equals("before") || breaks.equals("both"),
        breaks.equals("after") || breaks.equals("both"));
  }

  private static Optional<TableRow> row(String printed) {
    String[] texts = printed.split("\\|", -1);
    return printed.equals("-")
        ? Optional.empty()
        : Optional.of(Printed.indicator("||" + texts[0] + "|290|5|5|" + texts[1], 1));
  }

  private static String shown(Joint joint) {
    return joint.side() + " " + joint.column() + (joint.doubted() ? "?" : "");
  }
}

package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.parse.cell.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell that is a piece by its very shape makes the cells beside it doubtful too. */
class PieceDoubtsTest {

  /** {@code level1|level2|name|target|actual|score|reason}. */
  private static Indicator row(String cells, int line) {
    String[] cell = cells.split("\\|", -1);
    Optional<BigDecimal> score = text(cell[5]).map(BigDecimal::new);
    return new Indicator(
        text(cell[0]),
        text(cell[1]),
        text(cell[2]),
        text(cell[3]).map(PieceDoubtsTest::quantity),
        text(cell[4]).map(PieceDoubtsTest::quantity),
        score,
        score,
        text(cell[6]),
        line);
  }

  private static Quantity quantity(String text) {
    return new Quantity(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "产出指标|数量指标|绿道里程|≥20公里|20公里|5|; []",
        "产出指标|数量指标|绿道里程|≥20元/(平|20公里|5|; [actual, deviation, level1, level2, level3, target]",
        "产出指标|数量指标|绿道里程|≥20公里|97.|5|; [actual, deviation, level1, level2, level3, target]",
        "产出指标|数量指标|量|≥20公里|20公里|5|; [actual, deviation, level1, level2, level3, target]",
        "产出指标|数量指标|……|≥20公里|20公里|5|; [actual, deviation, level1, level2, level3, target]",
        "产出指标|数量指标|……|||| ; []",
        "产出指标|数量指标|绿道里程|≥20公里|20|| 公里; [actual, deviation]",
        "产出指标|数量指标|绿道里程|≥20公里|20公里||因施工推迟。; []",
        "产出指标|数量指标|绿道里程|≥20公里|20公里|5|施工推迟; []",
        "产出指标|数量指标||0%|0%|0|; [actual, level3, points, score, target]",
        "产出指标|数量指标|以后年度设|定指标值。|0%||; [actual, level3, points, score, target]",
        "产出指标|数量指标|绿道里程|10|0 达成指标|5|; [actual, points, score, target]",
        "质量指标|数量指标|绿道里程|≥20公里|20公里|5|; [level1, level2]",
        "产出指标|数量指标指标1|绿道里程|≥20公里|20公里|5|; [level1, level2, level3]",
        "产出指标|：绿|道里程|≥20公里|20公里|5|; [level1, level2, level3]",
        "产出指标|时效指标|绿道完工时间|底前|2021年12月按期完成|5|; [actual, target]",
        "产出指标|时效指标|绿道完工时间|中长期持续发挥作|用|5|; [actual, target]",
        "产出指标|时效指标|绿道完工时间|100%完成|100%完|5|; [actual, target]",
        "产出指标|时效指标|绿道完工时间|显著|基本显著|5|; []",
        "产出指标|时效指标|绿道完工时间|通车|通车|5|; []",
      })
  void aPieceMakesItsRowDoubtful(String cells, String fields) {
    TreeSet<String> doubted = new TreeSet<>();
    PieceDoubts.of(List.of(row(cells, 7))).forEach(doubt -> doubted.add(doubt.path().field()));
    assertThat(doubted).hasToString(fields);
  }

  /** A level that no form prints, in one row of four at most. */
  @ParameterizedTest
  @CsvSource({"政府采购率, '[level1, level2, level3]'", "创新指标, []", "质量指标, []"})
  void aStrangeLevelMakesItsRowDoubtful(String level2, String fields) {
    List<Indicator> rows = new ArrayList<>();
    for (String label : List.of("数量指标", "时效指标", "成本指标", level2)) {
      rows.add(row("产出指标|" + label + "|绿道里程|≥20公里|20公里|5|", rows.size()));
    }
    TreeSet<String> doubted = new TreeSet<>();
    PieceDoubts.levels(rows).forEach(doubt -> doubted.add(doubt.path().field()));
    assertThat(doubted).hasToString(fields);
  }

  /** Between the two rows of 产出指标 stands one of another: either may be the wrong one. */
  @ParameterizedTest
  @CsvSource({
    "产出指标 产出指标 效益指标, []",
    "产出指标 效益指标 产出指标, '[1, 2]'",
    "产出指标 效益指标 效益指标 产出指标 满意度指标, '[1, 2, 3, 4]'",
  })
  void aLevelThatComesBackIsDoubted(String levels, String rows) {
    List<Indicator> table = new ArrayList<>();
    for (String level : levels.split(" ")) {
      table.add(row(level + "||绿道里程|20|20|5|", table.size()));
    }
    TreeSet<Integer> doubted = new TreeSet<>();
    PieceDoubts.of(table).forEach(doubt -> doubted.add(doubt.path().index()));
    assertThat(doubted).hasToString(rows);
  }

  /** Three values of four have the unit of their target: the fourth lost it. */
  @ParameterizedTest
  @CsvSource({
    "20公里 20公里 20公里 20, '[3]'",
    "20公里 20公里 20 20, '[]'",
    "20公里 20公里 20公里 及时, '[]'",
    "20 20 20 20, '[]'",
  })
  void aNumberWithoutTheUnitOfItsColumnIsDoubted(String values, String rows) {
    List<Indicator> table = new ArrayList<>();
    for (String actual : values.split(" ")) {
      Indicator row = row("产出指标||绿道里程|||5|", table.size());
      table.add(
          new Indicator(
              row.level1(),
              row.level2(),
              row.level3(),
              Optional.of(Quantities.read("≥20公里")),
              Optional.of(Quantities.read(actual)),
              row.points(),
              row.score(),
              row.deviation(),
              row.line()));
    }
    TreeSet<Integer> doubted = new TreeSet<>();
    PieceDoubts.of(table).forEach(doubt -> doubted.add(doubt.path().index()));
    assertThat(doubted).hasToString(rows);
  }

  @ParameterizedTest
  @CsvSource({"局, true", "0%。, true", "无, false", "-, false", "52.6, false", "水务局, false"})
  void aNameOrAGoalIsNoSingleCharacter(String text, boolean piece) {
    assertThat(PieceDoubts.isPiece(text)).isEqualTo(piece);
  }
}

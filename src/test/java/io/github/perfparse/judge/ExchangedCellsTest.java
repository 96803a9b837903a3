package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Total;
import io.github.perfparse.parse.cell.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two cells of a row that each look like one of the other's column. */
class ExchangedCellsTest {

  /** {@code target|actual|points|score}, rows parted by spaces, then the total's two numbers. */
  @ParameterizedTest
  @CsvSource({
    "≥12次|12次|50|50 ≥95%|98%|50|50, 100|100, []",
    "≥12次|12次|50|50 98%|≥95%|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|≥12次|50|50 98%|≥95%|50|50, 100|100, []",
    "12次|12次|50|50 95%|≥95%|50|50, 100|100, []",
    "12次|12次|50|50 95≥%|98%|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|12次|50|50 ≥%95|98%|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|12次|50|50 ≥95（%）%|98|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|12次|50|50 ≥95%且≥90%|98|50|50, 100|100, []",
    "12次|12次|50|50 ≤12月|11|50|50, 100|100, []",
    "12次|12次|50|50 ≥|11|50|50, 100|100, []",
    "12次|12次|50|50 ═80元/人·天|80|50|50, 100|100, []",
    "12次|12次|50|50 ≥57户户|50|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|12次|50|50 不超过57(户)户|50|50|50, 100|100, '[/indicators/1/actual, /indicators/1/target]'",
    "12次|12次|50|50 ≥57户次|50|50|50, 100|100, []",
    "12次|12次|50|50 95%|95%|45|50, 100|95, '[/indicators/1/points, /indicators/1/score]'",
    "12次|12次|50|50 95%|95%|45|50, 100|100, []",
    "12次|12次|50|50 95%|95%|45|50, 95|100, []",
    "12次|12次|45|45 12次|12次|45|45 95%|10|95|10, 100|100, '[/indicators/2/actual, /indicators/2/points]'",
    "12次|12次|45|45 12次|12次|45|45 95%|95|10|10, 100|100, []",
    "12次|12次|45|45 12次|12次|45|45 95%|达标|95|10, 100|100, '[/indicators/2/points]'",
    "≥12次|50|50|, 100|50, '[/indicators/0/actual, /indicators/0/score, /indicators/0/target]'",
    "≥12次|12|10|, 100|50, []",
    "≥12次|12次|50|, 100|50, []",
  })
  void marksBoth(String rows, String total, String cells) {
    List<Indicator> table = new ArrayList<>();
    for (String row : rows.split(" ")) {
      table.add(row(row.split("\\|", -1), table.size()));
    }
    String[] sums = total.split("\\|", -1);
    TreeSet<String> doubted = new TreeSet<>();
    ExchangedCells.of(
            new Funding(Optional.empty(), List.of()),
            table,
            new Total(number(sums[0]), number(sums[1]), OptionalInt.empty()))
        .forEach(doubt -> doubted.add(doubt.path().toString()));
    assertThat(doubted).hasToString(cells);
  }

  private static Indicator row(String[] cells, int line) {
    return new Indicator(
        Optional.empty(),
        Optional.empty(),
        Optional.of("绿道里程"),
        Optional.of(Quantities.read(cells[0])),
        Optional.of(Quantities.read(cells[1])),
        number(cells[2]),
        number(cells[3]),
        Optional.empty(),
        line);
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}

package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumDoubtsTest {

  private static Funding.Row row(Funding.Kind kind, String cells) {
    List<Optional<BigDecimal>> numbers = new ArrayList<>();
    for (String cell : cells.split(" ")) {
      numbers.add(cell.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(cell)));
    }
    return new Funding.Row(
        kind,
        "资金",
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        numbers.get(4),
        numbers.get(5),
        1);
  }

  /**
   * Amounts, points, rate and score. The 3 of {@code 1727.3 ⏎ 3} came to be a score, or part of
   * one.
   */
  @ParameterizedTest
  @CsvSource({
    "17.3 17.3 17.3 10 100 10, 17.3 17.3 17.3 - 100 -, 0 0 0 - - -, false",
    "17.3 17.3 17.3 10 100 10, 17.3 17.3 17.3 - 100 3, 0 0 0 - - -, false",
    "17.3 17.3 17.3 10 100 10, 17.3 17.3 17.3 - 100 3, 0 0 0 - - 0, true",
  })
  void endsOnSeveralRowsAreThoseOfAColumn(
      String total, String appropriation, String other, boolean torn) {
    WordLedger book =
        new WordLedger(LaidTable.of(new Gap(Gap.Kind.LINE, 0, 1, 0, false), "NAME 1 甲").sheet());
    List<Funding.Row> rows =
        List.of(
            row(Funding.Kind.TOTAL, total),
            row(Funding.Kind.APPROPRIATION, appropriation),
            row(Funding.Kind.OTHER, other));
    SumDoubts.ofFunds(book, new Funding(Optional.of("万元"), rows));
    assertThat(LaidTable.doubted(book).contains("/funding/rows")).isEqualTo(torn);
  }
}

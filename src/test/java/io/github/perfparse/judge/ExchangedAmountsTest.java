package io.github.perfparse.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Repair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of a fund row whose rate is that of two others of them. */
class ExchangedAmountsTest {

  @ParameterizedTest
  @CsvSource({
    // the rate is that of the amounts under the wrong heads
    "600, 500, 800, 83.3, 3",
    "500, 600, 800, 83.33, 3",
    "500, 800, 600, 83.33, 3",
    // it is right, or that of the first budget, or that of nothing
    "800, 600, 500, 83.3, 0",
    "600, 800, 500, 83.3, 0",
    "600, 500, 800, 70, 0",
    // the points of the funds, and a rate
    "600, 500, 500, 10.00, 1",
    "600, 500, 50, 10.00, 0",
    // what was spent is the budget
    "600, 500, 500, 83.3, 0",
    // there is nothing to compare with
    ", 500, 800, 83.3, 0",
    "600, 500, 800, , 0",
    "0, 0, 0, 0, 0",
  })
  void areMarked(
      BigDecimal initial, BigDecimal annual, BigDecimal executed, BigDecimal rate, int marks) {
    Funding.Row row =
        new Funding.Row(
            Funding.Kind.TOTAL,
            "年度资金总额",
            Optional.ofNullable(initial),
            Optional.ofNullable(annual),
            Optional.ofNullable(executed),
            Optional.empty(),
            Optional.ofNullable(rate),
            Optional.empty(),
            6);
    assertThat(ExchangedAmounts.of(new Funding(Optional.of("元"), List.of(row))))
        .hasSize(marks)
        .extracting(Repair::kind)
        .allMatch(kind -> kind == Repair.Kind.ALIGNED_CELL);
  }
}

package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateFractionTest {

  @ParameterizedTest(name = "{0} of {2} in {1} is {3} %")
  @CsvSource(
      nullValues = "-",
      value = {
        "0.935, 40, 37.4, 93.5",
        "0.94, 40, 37.4, 94",
        "0.93, 40, 37.4, 93",
        "0.9, 40, 37.4, 90",
        "1, 20, 20, 100",
        "1.2, 20, 24, 120",
        "1, 20, 19.8, -",
        "93.5, 40, 37.4, -",
        "0.935%, 40, 37.4, -",
        "0.93, 4000, 37.4, -",
        "0.5, 40, 37.4, -",
        "0, 40, 0, -",
        "1, 0, 0, -",
        "1, -, 20, -",
      })
  void isToldByTheAmounts(
      String printed, BigDecimal annual, BigDecimal executed, BigDecimal percent) {
    Optional<BigDecimal> read =
        RateFraction.percent(
            printed,
            Numbers.read(printed),
            Optional.ofNullable(annual),
            Optional.ofNullable(executed));
    assertThat(read.orElse(null)).isEqualTo(percent);
  }
}

package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostDigitsTest {

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "□.00, 1.00",
    "4.0□, 4.01",
    "9□%, 91%",
    "≥□5%, ≥15%",
    "=□次, =1次",
    "12□6次, 1216次",
    "7\uFFFD.5, 71.5",
    "□, □",
    "□□, □□",
    "□是, □是",
    "20□4, 20□4",
    "20□4年度, 20□4年度",
    "2□次□备, 2□次□备",
    "主管□门, 主管□门",
    "10, 10",
  })
  void mayBeAnyNumber(String text, String assumed) {
    assertThat(LostDigits.assumed(text)).isEqualTo(assumed);
  }
}

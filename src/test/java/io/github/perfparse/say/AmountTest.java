package io.github.perfparse.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1234.50,   YUAN,         1234.5,   '1,234.5 元'
          -9000,     YUAN,         -9000,    '-9,000 元'
          100,       YUAN,         100,      '100 元'
          2063700,   TEN_THOUSAND, 2063700,  '206.37 万元'
          1.2E+8,    TEN_THOUSAND, 120000000,'12,000 万元'
          1234567.8, UNKNOWN,      1234567.8,'1,234,567.8'
          """)
  void isSaidAsTheFormPrintsIt(BigDecimal yuan, Amount.Unit unit, String english, String chinese) {
    Amount amount = new Amount(yuan, unit);
    assertThat(amount.in(Language.EN)).isEqualTo(english);
    assertThat(amount.in(Language.ZH)).isEqualTo(chinese);
  }
}

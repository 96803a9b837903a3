package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number cell")
class NumbersTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0                  | 0",
        "5                  | 5",
        "5.00               | 5.00",
        "-3                 | -3",
        "-0.5               | -0.5",
        "99.51%             | 99.51",
        "8,742,260,000      | 8742260000",
        "1,234.567          | 1234.567",
        "1，234              | 1234",
        "1 000              | 1000",
        "66. 00             | 66.00",
        "5 .00              | 5.00",
        "4.0 0              | 4.00",
        "10 0%              | 100",
        "90. 5%             | 90.5",
        "5分                | 5",
        "1234,567           | 1234567",
        "99.21000000000001  | 99.21",
        "9.199999999999999  | 9.2",
        "0.30000000000000004 | 0.3",
        "1234567.1000000001 | 1234567.1",
        "12.34560000000001  | 12.3456",
        "12.34567000000001  | 12.34567000000001",
        "0.100000001        | 0.100000001",
        "33.3333333333      | 33.3333333333",
        "33.3333333333333   | 33.3333333333333",
        "18446744073709551616 | 18446744073709551616",
      })
  void isRead(String text, BigDecimal number) {
    assertThat(Numbers.read(text).orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest(name = "{0} is none")
  @ValueSource(
      strings = {
        "", "-", "%", ".", ".5", "5.", "5.%", "1.2.3", "2小时", "约5", "5次", "=5", "+5", "1e3", "--5",
        "5-", "5%%", "12,34", "1,2345", ",123", "1.5,000", "10 10", "6. ", "6.  5", "6. 5. 1", "五",
        "５"
      })
  void isNotRead(String text) {
    assertThat(Numbers.read(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} has dust: {1}")
  @CsvSource({
    "99.21000000000001, true",
    "9.199999999999999, true",
    "99.21, false",
    "33.3333333333333, false",
    "5.000000000000, false",
    "2小时, false",
  })
  void isDusty(String text, boolean dusty) {
    assertThat(Numbers.isDusty(text)).isEqualTo(dusty);
  }

  @ParameterizedTest(name = "{0} means none: {1}")
  @CsvSource({
    "-, true",
    "—, true",
    "——, true",
    "---, true",
    "--5, false",
    "⸺, true",
    "/, true",
    "\\, true",
    "0, false",
    "无, false",
    "-3, false"
  })
  void isNone(String text, boolean none) {
    assertThat(Numbers.isNone(text)).isEqualTo(none);
  }
}

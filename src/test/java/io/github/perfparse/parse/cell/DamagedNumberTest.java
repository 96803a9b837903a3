package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A damaged number")
class DamagedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IO | 10",
        "lO | 10",
        "l0 | 10",
        "1O | 10",
        "IOO | 100",
        "l00 | 100",
        "6.0O | 6.00",
        "O.5 | 0.5",
        "1OO% | 100%",
        "I5 | 15",
        "2,3O0.00 | 2,300.00",
        "9О.1 | 90.1"
      })
  void hasDigitsForItsLetters(String printed, String number) {
    assertThat(DamagedNumber.withoutLetters(printed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "O", "l", "10", "OO", "O5", "O2", "II", "5l", "2I%", "SO", "4S", "H2O", "IO类", "无", "0",
        "O.O"
      })
  void isNoneOfLetters(String printed) {
    assertThat(DamagedNumber.withoutLetters(printed)).isEmpty();
  }

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
  void hasAnyDigitForALostOne(String text, String assumed) {
    assertThat(DamagedNumber.withLostDigits(text)).isEqualTo(assumed);
  }

  @ParameterizedTest(name = "{0} is {1}, may be two: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5 .00          | 5.00        | false",
        "91. 3%         | 91.3%       | false",
        "1 000          | 1000        | false",
        "1 000 000.00   | 1000000.00  | false",
        "10 0%          | 100%        | true",
        "4.0 0          | 4.00        | true",
        "1 00           | 100         | true",
        "1.0 000        | 1.0000      | true",
        ">=9 5.5人       | >=95.5人     | true",
        "8 8. 00(%)     | 88.00(%)    | true",
        "100            | 100         | false",
        "≥ 95 %         | ≥ 95 %      | false",
        "10 10          | 10 10       | true",
        "566.00 566.00  | 566.00 566.00 | true",
      })
  void hasNoBlanks(String printed, String joined, boolean mayBeTwo) {
    assertThat(DamagedNumber.withoutBlanks(printed)).isEqualTo(joined);
    assertThat(DamagedNumber.mayBeTwo(printed)).isEqualTo(mayBeTwo);
  }
}

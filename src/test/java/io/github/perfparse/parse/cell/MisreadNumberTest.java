package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadNumberTest {

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
  void hasItsDigitsBack(String printed, String number) {
    assertThat(MisreadNumber.mended(printed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "O", "l", "10", "OO", "O5", "O2", "II", "5l", "2I%", "SO", "4S", "H2O", "IO类", "无", "0",
        "O.O"
      })
  void isNothingElse(String printed) {
    assertThat(MisreadNumber.mended(printed)).isEmpty();
  }
}

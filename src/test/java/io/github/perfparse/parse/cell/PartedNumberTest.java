package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number with blanks in it")
class PartedNumberTest {

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
  void isOne(String printed, String joined, boolean mayBeTwo) {
    assertThat(PartedNumber.joined(printed)).isEqualTo(joined);
    assertThat(PartedNumber.mayBeTwo(printed)).isEqualTo(mayBeTwo);
  }
}

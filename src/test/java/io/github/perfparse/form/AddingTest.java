package io.github.perfparse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sum that is being added up")
class AddingTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "10",
        "10 20 30",
        "9.50 10",
        "0.1 0.2 0.30",
        "-5 5",
        "999999999999 999999999999 1",
        "1000000000000 9223372036854775807 9223372036854775807",
        "1E+3 2"
      })
  void isWhatEachNumberAfterTheOtherGives(String numbers) {
    Adding adding = new Adding();
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (String number : numbers.isEmpty() ? new String[0] : numbers.split(" ")) {
      adding.add(new BigDecimal(number));
      sum = sum.add(new BigDecimal(number));
      count++;
    }
    assertThat(adding.sum()).isEqualTo(sum);
    assertThat(adding.count()).isEqualTo(count);
  }
}

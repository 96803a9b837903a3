package io.github.perfparse.run.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWidthTest {

  @ParameterizedTest
  @CsvSource({"50 212, 212", "24 80, 80", "0 0, 0", "'', 0", "stty: no terminal, 0"})
  void isTheSecondOfTwoNumbers(String said, int columns) {
    OptionalInt wanted = columns == 0 ? OptionalInt.empty() : OptionalInt.of(columns);
    assertThat(TerminalWidth.columns(said)).isEqualTo(wanted);
  }
}

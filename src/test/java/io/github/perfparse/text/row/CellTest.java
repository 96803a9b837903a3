package io.github.perfparse.text.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource({"绿道养护, 7", "绿道¶养护, 8", "绿道¶¶养护, 9", "绿道养护¶, 7", "绿道¶养护¶ ¶, 8"})
  void endsOnTheLineOfItsLastText(String raw, int line) {
    assertThat(Cell.unmarked(raw.replace('¶', '\n'), 7, 1).lastLine()).isEqualTo(line);
  }
}

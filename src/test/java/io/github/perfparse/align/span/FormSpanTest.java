package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormSpanTest {

  /** Lines of two forms stand in another order: the next begins within a head printed again. */
  @Test
  void whatIsPrintedAgainBeyondTheLastWordIsNotTheForms() {
    FormSpan.Title inside = new FormSpan.Title(1, 3);
    List<FormSpan.Title> again = List.of(inside, new FormSpan.Title(3, 7));
    FormSpan span = new FormSpan(0, 5, List.of(), Optional.empty(), Optional.empty(), again, true);
    assertThat(span.furniture()).containsExactly(inside);
  }
}

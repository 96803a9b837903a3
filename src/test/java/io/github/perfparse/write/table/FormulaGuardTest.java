package io.github.perfparse.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  private static final String ALPHABET = "'=+-@\t\r\n＝＋－＠a1家";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=100%", "+1", "-4", "@a", "\tx", "\rx", "\n=x", "＝0起", "＋1", "－2", "＠", "--", "=", "－"
      })
  void guardsWhatWouldRun(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "'-", "'＝"})
  void guardsWhatLooksGuarded(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "—", "'", "''", "'a", "≥95%", "1=1", " =1", "<=2小时"})
  void leavesTheRest(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(Unguarded.text(text)).isEqualTo(text);
  }

  /** Every text comes back as it was, and none comes out as a formula. */
  @Test
  void losesNothing() {
    Random dice = new Random(17);
    for (int i = 0; i < 10_000; i++) {
      String text = text(dice);
      String cell = FormulaGuard.guarded(text);
      assertThat(Unguarded.text(cell)).isEqualTo(text);
      assertThat(cell).matches("(?s)-|[^=+@\\t\\r\\n＝＋－＠-].*|");
    }
  }

  private static String text(Random dice) {
    StringBuilder text = new StringBuilder();
    for (int length = dice.nextInt(5); length > 0; length--) {
      text.append(ALPHABET.charAt(dice.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}

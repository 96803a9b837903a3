package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Evidence that something in a form is not as it should be.
 *
 * @param rule the id of the rule that found it
 * @param cause whose mistake it is
 * @param message one sentence for a person
 * @param path the value it is about
 * @param line 1-based line of that value
 * @param expected what it would have to be
 * @param actual what it is
 * @param difference actual minus expected, where both are numbers
 * @param tolerance how far apart they may be
 * @param operands every value the rule used, as it was printed
 */
public record Finding(
    String rule,
    Severity severity,
    Cause cause,
    Message message,
    Pointer path,
    int line,
    Optional<Fact> expected,
    Optional<Fact> actual,
    Optional<BigDecimal> difference,
    Optional<BigDecimal> tolerance,
    List<Operand> operands) {

  public Finding {
    operands = List.copyOf(operands);
  }

  /**
   * A value that a rule used.
   *
   * @param path where it stands in the form
   * @param line 1-based line on which it is printed
   * @param text the text as printed
   * @param value what the rule took it for; empty where it is no number
   */
  public record Operand(Pointer path, int line, String text, Optional<BigDecimal> value) {}

  /** An expected or actual value: a number or a text. */
  public sealed interface Fact {

    /** The fact as a person reads it; a number without exponent and trailing zeros. */
    String text();

    /** A number. */
    record Number(BigDecimal value) implements Fact {

      @Override
      public String text() {
        return Decimals.text(value);
      }
    }

    /** A text, as a grade. */
    record Text(String value) implements Fact {

      @Override
      public String text() {
        return value;
      }
    }
  }
}

package io.github.perfparse.check;

import io.github.perfparse.check.Finding.Operand;
import io.github.perfparse.form.Pointer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of the form as the rules see it: what it is called, what is printed in it, and whether the
 * reading can be relied on.
 *
 * @param name what to call it in a message
 * @param operand its place, its text as printed and its value
 * @param isPrinted whether there is a value at all
 * @param isDoubtful whether it was repaired, inferred or could not be read
 */
record Figure(String name, Operand operand, boolean isPrinted, boolean isDoubtful) {

  Pointer path() {
    return operand.path();
  }

  int line() {
    return operand.line();
  }

  String text() {
    return operand.text();
  }

  Optional<BigDecimal> value() {
    return operand.value();
  }

  /** The number of a figure that is known to have one. */
  BigDecimal number() {
    return operand.value().orElseThrow();
  }

  boolean isBlank() {
    return !isPrinted;
  }

  /** Whether something is printed that could not be read. */
  boolean isUnread() {
    return !isPrinted && isDoubtful;
  }

  /** The name and the number: {@code fund score 9.5}. */
  String spoken() {
    return value().map(number -> name + " " + Numbers.text(number)).orElse(name);
  }
}

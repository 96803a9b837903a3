package io.github.perfparse.check;

import io.github.perfparse.form.Pointer;

/**
 * A place for one value in a form.
 *
 * @param path where the value stands; the nearest thing that is there where its row is not printed
 * @param need whether a complete form prints it
 * @param filled whether this form has it
 */
record Slot(Pointer path, Need need, boolean filled) {

  /** Whether a complete form prints a value. */
  enum Need {
    REQUIRED,
    OPTIONAL
  }

  boolean isMissing() {
    return need == Need.REQUIRED && !filled;
  }
}

package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.say.Keyed;

/** How far a form can be relied on, in one word. */
public enum Status implements Keyed {
  /** Every cell read as printed. */
  OK,
  /** Something was mended, by the program or by a person. */
  REPAIRED,
  /** Something was not printed, could not be read, or found no place. */
  DOUBTFUL,
  /** The form was refused, since reading it is a guess, and is given because somebody asked. */
  REFUSED;

  private final String key = Keyed.super.key();

  @Override
  public String key() {
    return key;
  }

  /** The status of a form; it depends on how the form was read, never on what a rule says of it. */
  public static Status of(Form form) {
    if (form.refused().isPresent()) {
      return REFUSED;
    }
    if (hasLeftovers(form) || !Completeness.missing(form).isEmpty()) {
      return DOUBTFUL;
    }
    return form.repairs().isEmpty() && form.corrections().isEmpty() ? OK : REPAIRED;
  }

  private static boolean hasLeftovers(Form form) {
    for (Leftover leftover : form.leftovers()) {
      if (leftover.isInside()) {
        return true;
      }
    }
    return false;
  }
}

package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.PlaceIndex;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.util.List;

/**
 * Tells how each value of one form was come by. A repair of a whole row, as of one whose columns
 * had moved, counts for every value of the row.
 */
final class Origins {

  /** How the value of a slot was come by. */
  enum Origin {
    PRINTED,
    REPAIRED,
    INFERRED,
    /** Not there, though a complete form has it. */
    MISSING,
    /** Not there, and need not be. */
    ABSENT
  }

  private final List<Repair> repairs;
  private final PlaceIndex repaired;

  private Origins(List<Repair> repairs) {
    this.repairs = repairs;
    this.repaired = new PlaceIndex(repairs);
  }

  /** The origins of the values of {@code form}. */
  static Origins of(Form form) {
    return new Origins(form.repairs());
  }

  /** How the value was come by that has that place; see {@link Completeness.Visitor#slot}. */
  Origin of(String section, int index, String field, boolean required, boolean filled) {
    if (!filled) {
      return required ? Origin.MISSING : Origin.ABSENT;
    }
    Origin own = mended(section, index, field);
    return own == Origin.PRINTED ? mended(section, index, "") : own;
  }

  /** What the repairs at the very place say; that a level was inferred says the most. */
  private Origin mended(String section, int index, String field) {
    Origin origin = Origin.PRINTED;
    int first = repaired.first(section, index, field);
    for (int i = first; i != PlaceIndex.NONE; i = repaired.after(i)) {
      switch (repairs.get(i).kind()) {
        case INFERRED_LEVEL -> {
          return Origin.INFERRED;
        }
        // Dropping a page number mends the page, not the value it stood beside.
        case DROPPED_FURNITURE, DROPPED_HIDDEN -> {}
        default -> origin = Origin.REPAIRED;
      }
    }
    return origin;
  }
}

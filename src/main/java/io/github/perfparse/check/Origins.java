package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how each value of one form was come by. A repair of a whole row, as of one whose columns
 * had moved, counts for every value of the row.
 */
final class Origins {

  private final Map<Pointer, Origin> mended = new HashMap<>();

  private Origins(List<Repair> repairs) {
    for (Repair repair : repairs) {
      enter(repair);
    }
  }

  /** The origins of the values of {@code form}. */
  static Origins of(Form form) {
    return new Origins(form.repairs());
  }

  /** How the value was come by that has that place; see {@link Slots.Visitor#slot}. */
  Origin of(String section, int index, String field, Slots.Need need, boolean filled) {
    if (!filled) {
      return need == Slots.Need.REQUIRED ? Origin.MISSING : Origin.ABSENT;
    }
    // Most forms need no repair, and then no pointer has to be made.
    return mended.isEmpty() ? Origin.PRINTED : find(section, index, field);
  }

  private Origin find(String section, int index, String field) {
    Origin own = mended.get(Pointer.of(section, index, field));
    return own != null ? own : mended.getOrDefault(Pointer.of(section, index, ""), Origin.PRINTED);
  }

  private void enter(Repair repair) {
    if (!touchesValue(repair)) {
      return;
    }
    Pointer path = repair.path();
    if (repair.kind() == Repair.Kind.INFERRED_LEVEL) {
      mended.put(path, Origin.INFERRED);
    } else {
      mended.putIfAbsent(path, Origin.REPAIRED);
    }
  }

  /** Dropping a page number mends the page, not the value it stood beside. */
  private static boolean touchesValue(Repair repair) {
    return repair.kind() != Repair.Kind.DROPPED_FURNITURE && !repair.path().section().isEmpty();
  }
}

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

  /** Keyed by the pointer's text: the hash of a record is costly on its first use. */
  private final Map<String, Origin> mended = new HashMap<>();

  private Origins(List<Repair> repairs) {
    for (Repair repair : repairs) {
      enter(repair);
    }
  }

  /** The origins of the values of {@code form}. */
  static Origins of(Form form) {
    return new Origins(form.repairs());
  }

  Origin of(Slot slot) {
    if (!slot.filled()) {
      return slot.isMissing() ? Origin.MISSING : Origin.ABSENT;
    }
    // Most forms need no repair, and then no pointer has to be spelt out.
    return mended.isEmpty() ? Origin.PRINTED : find(slot.path());
  }

  private Origin find(Pointer path) {
    Origin own = mended.get(path.toString());
    return own != null ? own : mended.getOrDefault(row(path), Origin.PRINTED);
  }

  private static String row(Pointer path) {
    return Pointer.of(path.section(), path.index(), "").toString();
  }

  private void enter(Repair repair) {
    if (!touchesValue(repair)) {
      return;
    }
    String path = repair.path().toString();
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

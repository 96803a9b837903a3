package io.github.perfparse.check;

import io.github.perfparse.check.Finding.Operand;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the values of a form are printed, in what words, and which of them are doubtful. */
final class Evidence {

  private final Map<Pointer, List<Provenance>> printed = new HashMap<>();
  private final Map<Pointer, Set<Repair.Kind>> repaired = new HashMap<>();
  private final Set<Pointer> unread = new HashSet<>();

  Evidence(Form form) {
    for (Provenance piece : form.provenance()) {
      printed.computeIfAbsent(piece.path(), path -> new ArrayList<>()).add(piece);
    }
    for (Repair repair : form.repairs()) {
      repaired.computeIfAbsent(repair.path(), path -> new HashSet<>()).add(repair.kind());
    }
    for (Leftover leftover : form.leftovers()) {
      unread.add(leftover.path());
    }
    // The form as a whole is the place of what has no place; that makes no value doubtful.
    unread.remove(Pointer.FORM);
    repaired.remove(Pointer.FORM);
  }

  /** A cell that holds a number. */
  Figure number(String name, Pointer path, int line, Optional<BigDecimal> value) {
    return figure(name, path, line, value.map(Numbers::text).orElse(""), value);
  }

  /** A cell that holds a text, of which {@code value} is the number where it has one. */
  Figure figure(String name, Pointer path, int line, String text, Optional<BigDecimal> value) {
    List<Provenance> pieces = printed.getOrDefault(path, List.of());
    StringBuilder raw = new StringBuilder();
    pieces.forEach(piece -> raw.append(piece.raw()));
    String shown = pieces.isEmpty() ? text : raw.toString().strip();
    int place = pieces.isEmpty() ? line : pieces.get(0).line();
    Operand operand = new Operand(path, place, shown, value);
    return new Figure(name, operand, !text.isEmpty(), isDoubtful(operand));
  }

  private boolean isDoubtful(Operand operand) {
    Pointer path = operand.path();
    return unread.contains(path)
        || repairs(path).stream().anyMatch(kind -> matters(kind, operand))
        || repairs(new Pointer(path.section(), path.index(), "")).stream()
            .anyMatch(kind -> mattersInRow(kind, operand));
  }

  private Set<Repair.Kind> repairs(Pointer path) {
    return repaired.getOrDefault(path, Set.of());
  }

  /** Whether such a repair of the value itself could have changed what it says. */
  private static boolean matters(Repair.Kind kind, Operand operand) {
    return switch (kind) {
      case CLEANED_TEXT, DROPPED_FURNITURE -> false;
      case CLEANED_NUMBER -> !Printed.saysTheSame(operand);
      case JOINED_FRAGMENT, SHIFTED_ROW, INFERRED_LEVEL, MOVED_TEXT, CORRECTED_LABEL -> true;
    };
  }

  /**
   * Whether such a repair of the whole row could have. A shifted row is read by its two numbers at
   * the right, so these are where they were printed, and only the cells left of them had moved.
   */
  private static boolean mattersInRow(Repair.Kind kind, Operand operand) {
    String field = operand.path().field();
    boolean anchor = field.equals("points") || field.equals("score");
    return matters(kind, operand) && !(anchor && kind == Repair.Kind.SHIFTED_ROW);
  }
}

package io.github.perfparse.check;

import io.github.perfparse.check.Finding.Operand;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the values of a form are printed, in what words, and which of them are doubtful. A form
 * that adds up is asked for little of this, so each index is made when it is first needed.
 */
final class Evidence {

  /** So many values are looked up one by one before an index of all is worth its while. */
  private static final int FEW = 4;

  private final Form form;
  private final Map<Pointer, List<Provenance>> printed = new HashMap<>();
  private final Map<Pointer, Set<Repair.Kind>> repaired = new HashMap<>();
  private final Set<Pointer> unread = new HashSet<>();
  private int asked;
  private boolean doubtsKnown;

  Evidence(Form form) {
    this.form = form;
  }

  /** What is printed at a place; text and line as given where no cell is known. */
  Operand operand(Pointer path, int line, String text, Optional<BigDecimal> value) {
    List<Provenance> pieces = pieces(path);
    if (pieces.isEmpty()) {
      return new Operand(path, line, text, value);
    }
    StringBuilder raw = new StringBuilder();
    for (Provenance piece : pieces) {
      raw.append(piece.raw());
    }
    return new Operand(path, pieces.get(0).line(), raw.toString().strip(), value);
  }

  private List<Provenance> pieces(Pointer path) {
    asked++;
    if (asked <= FEW) {
      return search(path);
    }
    if (printed.isEmpty()) {
      for (Provenance piece : form.provenance()) {
        enter(piece);
      }
    }
    return printed.getOrDefault(path, List.of());
  }

  private void enter(Provenance piece) {
    List<Provenance> pieces = printed.get(piece.path());
    if (pieces == null) {
      pieces = new ArrayList<>(1);
      printed.put(piece.path(), pieces);
    }
    pieces.add(piece);
  }

  private List<Provenance> search(Pointer path) {
    List<Provenance> pieces = new ArrayList<>(1);
    for (Provenance piece : form.provenance()) {
      if (piece.path().equals(path)) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** Whether the value was repaired, inferred or could not be read. */
  boolean isDoubtful(Operand operand) {
    learnDoubts();
    return unread.contains(operand.path()) || isRepaired(operand) || isInRepairedRow(operand);
  }

  private boolean isRepaired(Operand operand) {
    for (Repair.Kind kind : repairs(operand.path())) {
      if (matters(kind, operand)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInRepairedRow(Operand operand) {
    Pointer row = new Pointer(operand.path().section(), operand.path().index(), "");
    for (Repair.Kind kind : repairs(row)) {
      if (mattersInRow(kind, operand)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is printed at the place that could not be read. */
  boolean isLeftOver(Pointer path) {
    learnDoubts();
    return unread.contains(path);
  }

  private void learnDoubts() {
    if (doubtsKnown) {
      return;
    }
    doubtsKnown = true;
    for (Repair repair : form.repairs()) {
      enter(repair);
    }
    for (Leftover leftover : form.leftovers()) {
      unread.add(leftover.path());
    }
    // The form as a whole is the place of what has no place; that makes no value doubtful.
    unread.remove(Pointer.FORM);
    repaired.remove(Pointer.FORM);
  }

  private void enter(Repair repair) {
    Set<Repair.Kind> kinds = repaired.get(repair.path());
    if (kinds == null) {
      kinds = EnumSet.noneOf(Repair.Kind.class);
      repaired.put(repair.path(), kinds);
    }
    kinds.add(repair.kind());
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

package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a form that found no place, and the numbers that were dropped as page numbers. As
 * long as there is some, nothing that it could be may be called not printed.
 */
final class LooseText {

  private final List<Piece> pieces;

  /**
   * A piece of it.
   *
   * @param line the line it stands on
   * @param text what is printed
   */
  record Piece(int line, String text) {}

  private LooseText(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static LooseText of(Form form) {
    List<Piece> pieces = new ArrayList<>();
    for (Leftover leftover : form.leftovers()) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT) {
        pieces.add(new Piece(leftover.line(), leftover.text()));
      }
    }
    for (Repair repair : form.repairs()) {
      if (isDroppedNumber(repair)) {
        pieces.add(new Piece(repair.line(), quoted(repair.detail())));
      }
    }
    return new LooseText(pieces);
  }

  /** {@code — 12 —} is a page number wherever it stands; a bare {@code 12} may be a score. */
  private static boolean isDroppedNumber(Repair repair) {
    return repair.kind() == Repair.Kind.DROPPED_FURNITURE
        && repair.path().equals(Pointer.FORM)
        && isNumber(quoted(repair.detail()));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && c != '.' && c != ' ') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String quoted(String detail) {
    int open = detail.indexOf('"');
    int close = detail.lastIndexOf('"');
    return open < close ? detail.substring(open + 1, close) : "";
  }

  /** Whether there is any on these lines. */
  boolean isIn(Lines lines) {
    return find(lines, Shape.ANY).isPresent();
  }

  /** The first piece on these lines that has the shape. */
  Optional<Piece> find(Lines lines, Shape shape) {
    for (Piece piece : pieces) {
      if (lines.has(piece.line()) && shape.fits(piece.text())) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }
}

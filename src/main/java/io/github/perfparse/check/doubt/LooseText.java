package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Mentions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of a form that found no place, and the numbers that were dropped as page numbers. As
 * long as there is some, nothing that it could be may be called not printed.
 */
public final class LooseText {

  private static final Comparator<Piece> BY_LINE = new ByLine();

  private final List<Piece> pieces;

  /** Those of each shape, once somebody has asked. */
  private final List<List<Piece>> byShape =
      new ArrayList<>(Collections.nCopies(TextShape.values().length, null));

  /** A piece of it. */
  record Piece(int line, String text) {}

  private static final class ByLine implements Comparator<Piece> {

    @Override
    public int compare(Piece one, Piece other) {
      return Integer.compare(one.line(), other.line());
    }
  }

  private LooseText(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The loose text of a form. */
  public static LooseText of(Form form) {
    List<Piece> pieces = new ArrayList<>();
    for (Leftover leftover : form.leftovers()) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT) {
        pieces.add(new Piece(leftover.line(), leftover.text()));
      }
    }
    DroppedFurniture furniture = DroppedFurniture.of(form);
    for (Repair repair : form.repairs()) {
      if (furniture.isDoubtful(repair)) {
        pieces.add(new Piece(repair.line(), DroppedFurniture.quoted(repair)));
      }
    }
    pieces.sort(BY_LINE);
    return new LooseText(pieces);
  }

  /** Whether there is none, as in most forms. */
  public boolean isNone() {
    return pieces.isEmpty();
  }

  /** Whether there is any on these lines. */
  public boolean isIn(LineRange lines) {
    return find(lines, TextShape.ANY).isPresent();
  }

  /** How many of these labels stand in it. */
  int labels(Mentions labels) {
    int count = 0;
    for (Piece piece : pieces) {
      count += labels.countIn(piece.text());
    }
    return count;
  }

  /** The first piece of all. */
  Optional<String> first() {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(0).text());
  }

  /** The first piece on these lines that has the shape. Every blank cell of a form may ask. */
  Optional<Piece> find(LineRange lines, TextShape shape) {
    List<Piece> fitting = fitting(shape);
    int from = 0;
    int to = fitting.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (fitting.get(middle).line() < lines.first()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean found = from < fitting.size() && lines.has(fitting.get(from).line());
    return found ? Optional.of(fitting.get(from)) : Optional.empty();
  }

  private List<Piece> fitting(TextShape shape) {
    if (byShape.get(shape.ordinal()) == null) {
      List<Piece> fitting = new ArrayList<>();
      for (Piece piece : pieces) {
        if (shape.fits(piece.text())) {
          fitting.add(piece);
        }
      }
      byShape.set(shape.ordinal(), fitting);
    }
    return byShape.get(shape.ordinal());
  }
}

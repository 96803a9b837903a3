package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Small digits above the line, the square of {@code m²} or a note's number. They belong to the line
 * of the character they stand at, and are no digits like the others:
 *
 * <pre>
 *      2
 * 300m    →   300m², and not 2300m nor 300m2
 * </pre>
 */
final class Raised {

  private static final String DIGITS = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** How large they are at most, and how far they are raised, in heights of the others. */
  private static final double SMALL = 0.8;

  private static final double LEAST_UP = 0.15;
  private static final double MOST_UP = 0.7;

  /** No farther from the character before them, in the same. */
  private static final double NEAR = 0.35;

  private Raised() {}

  /**
   * The glyphs with raised ones put on their line.
   *
   * @param drawn in the order in which they were drawn
   */
  static List<Glyph> lowered(List<Glyph> drawn) {
    List<Glyph> lowered = new ArrayList<>(drawn.size());
    Glyph base = null;
    double end = 0;
    for (Glyph glyph : drawn) {
      if (base != null && isOver(glyph, base, end)) {
        lowered.add(
            new Glyph(
                raised(glyph), glyph.x(), base.y(), glyph.width(), glyph.size(), glyph.turn()));
      } else {
        lowered.add(glyph);
        base = glyph.text().isBlank() ? null : glyph;
      }
      end = glyph.x() + glyph.width();
    }
    return lowered;
  }

  private static boolean isOver(Glyph glyph, Glyph base, double end) {
    double up = (base.y() - glyph.y()) / base.size();
    return glyph.text().length() == 1
        && DIGITS.contains(glyph.text())
        && glyph.turn() == Glyph.Turn.NONE
        && base.turn() == Glyph.Turn.NONE
        && glyph.size() < SMALL * base.size()
        && up > LEAST_UP
        && up < MOST_UP
        && Math.abs(glyph.x() - end) < NEAR * base.size();
  }

  private static String raised(Glyph glyph) {
    return String.valueOf(RAISED.charAt(DIGITS.indexOf(glyph.text())));
  }
}

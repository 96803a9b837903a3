package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import io.github.perfparse.document.page.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells the letters of seals and stamps from a page's own text. They are drawn one behind the other
 * in a colour, near each other, and they run around a ring, or over other text or the lines of a
 * table. Coloured text that stands by itself in its cell is the cell's.
 */
final class Stamps {

  /** No seal is wider, in points. */
  private static final double WIDEST = 130;

  /** A page with more coloured letters is printed in colour. */
  private static final int MOST_LETTERS = 500;

  /** Colours whose parts differ by less look grey. */
  private static final double GREY = 0.3;

  /** What two letters share of the smaller one, if one lies over the other. */
  private static final double COVERED = 0.3;

  /** Characters reach so far above their baseline, in shares of their size. */
  private static final double ASCENT = 0.75;

  /** What was drawn in one ink and in one place. */
  private record Imprint(float[] ink, Glyph first, List<Glyph> upright, StringBuilder text) {

    boolean holds(Glyph glyph, float[] other) {
      return Arrays.equals(ink, other)
          && Math.hypot(glyph.x() - first.x(), glyph.y() - first.y()) < WIDEST;
    }

    boolean hasSlanted() {
      return upright.size() < text.length();
    }
  }

  private final List<Imprint> imprints = new ArrayList<>();
  private float[] ink = {};
  private boolean open;

  /** Says in which colour the next letters are drawn: one, three or four parts. */
  void ink(float[] parts) {
    ink = parts;
    open &= isColoured();
  }

  boolean isColoured() {
    if (ink.length < 3) {
      return false;
    }
    float least = Math.min(ink[0], Math.min(ink[1], ink[2]));
    float most = Math.max(ink[0], Math.max(ink[1], ink[2]));
    return most - least > GREY;
  }

  /** Adds a coloured letter that runs along the page or down it. */
  void addUpright(Glyph glyph) {
    add(glyph).upright().add(glyph);
  }

  /** Adds a coloured letter that does neither; it is no part of the page's text. */
  void addSlanted(Glyph glyph) {
    add(glyph);
  }

  private Imprint add(Glyph glyph) {
    if (!open || !last().holds(glyph, ink)) {
      imprints.add(new Imprint(ink, glyph, new ArrayList<>(), new StringBuilder()));
      open = true;
    }
    last().text().append(glyph.text().charAt(0));
    return last();
  }

  private Imprint last() {
    return imprints.get(imprints.size() - 1);
  }

  /**
   * Takes the stamps' letters out of the page's.
   *
   * @return what the stamps say; empty if there are none
   */
  String takeOut(List<Glyph> glyphs, List<Stroke> lines) {
    StringBuilder said = new StringBuilder();
    Set<Glyph> stamped = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean few = letters() <= Math.min(MOST_LETTERS, glyphs.size() / 2);
    for (Imprint imprint : imprints) {
      if (imprint.hasSlanted() || few && isOver(imprint, glyphs, lines)) {
        said.append(said.length() > 0 ? " " : "").append(imprint.text());
        stamped.addAll(imprint.upright());
      }
    }
    if (!stamped.isEmpty()) {
      glyphs.removeIf(stamped::contains);
    }
    return said.toString();
  }

  private int letters() {
    int letters = 0;
    for (Imprint imprint : imprints) {
      letters += imprint.upright().size();
    }
    return letters;
  }

  private static boolean isOver(Imprint imprint, List<Glyph> glyphs, List<Stroke> lines) {
    Set<Glyph> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(imprint.upright());
    for (Glyph letter : imprint.upright()) {
      for (Glyph other : glyphs) {
        if (covers(letter, other) && !own.contains(other)) {
          return true;
        }
      }
      for (Stroke line : lines) {
        if (isCut(letter, line, imprint)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean covers(Glyph letter, Glyph other) {
    double right = Math.min(letter.x() + letter.width(), other.x() + other.width());
    double beside = right - Math.max(letter.x(), other.x());
    double top = Math.max(letter.y() - ASCENT * letter.size(), other.y() - ASCENT * other.size());
    double above = Math.min(letter.y(), other.y()) - top;
    return beside > COVERED * Math.min(letter.width(), other.width())
        && above > COVERED * Math.min(letter.size(), other.size())
        && !letter.text().isBlank()
        && !other.text().isBlank();
  }

  /** Whether a line between rows goes through a letter, and not one that strikes out the text. */
  private static boolean isCut(Glyph letter, Stroke line, Imprint imprint) {
    double up = (letter.y() - line.at()) / letter.size();
    if (line.axis() == Stroke.Axis.DOWN || up < COVERED / 2 || up > ASCENT - COVERED / 2) {
      return false;
    }
    double left = letter.x();
    double right = left;
    for (Glyph glyph : imprint.upright()) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.x() + glyph.width());
    }
    boolean through = line.from() <= letter.x() && line.to() >= letter.x() + letter.width();
    boolean beyond = line.from() < left - letter.size() || line.to() > right + letter.size();
    return through && beyond;
  }
}

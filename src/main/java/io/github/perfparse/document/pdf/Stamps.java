package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import io.github.perfparse.document.page.PageBox;
import io.github.perfparse.document.page.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells the letters of seals, stamps and watermarks from a page's own text. They are drawn one
 * behind the other in a colour or so that the page shines through, near each other, and they run
 * around a ring, or stand in one, or over other text or the lines of a table. Coloured text that
 * stands by itself in its cell is the cell's.
 */
final class Stamps {

  /** No seal is wider, in points. */
  private static final double WIDEST = 130;

  /** Nor is the ring around it. */
  private static final double WIDEST_RING = 180;

  /** A page with more coloured letters is printed in colour. */
  private static final int MOST_LETTERS = 500;

  /** Colours whose parts differ by less look grey. */
  private static final double GREY = 0.3;

  /** A watermark's letters stand near each other by their size. */
  private static final int WIDEST_IN_LETTERS = 12;

  /** Pale letters that are so many times as large as the others are a watermark's. */
  private static final double LARGE = 1.8;

  /** What two letters share of the smaller one, if one lies over the other. */
  private static final double COVERED = 0.3;

  /** Characters reach so far above their baseline, in shares of their size. */
  private static final double ASCENT = 0.75;

  /** What was drawn in one ink and in one place. */
  private record Imprint(
      float[] ink, boolean pale, Glyph first, List<Glyph> upright, StringBuilder text) {

    boolean holds(Glyph glyph, float[] other) {
      return Arrays.equals(ink, other)
          && Math.hypot(glyph.x() - first.x(), glyph.y() - first.y())
              < Math.max(WIDEST, WIDEST_IN_LETTERS * first.size());
    }

    double left() {
      double left = first.x();
      for (Glyph letter : upright) {
        left = Math.min(left, letter.x());
      }
      return left;
    }

    double right() {
      double right = first.x();
      for (Glyph letter : upright) {
        right = Math.max(right, letter.x() + letter.width());
      }
      return right;
    }

    /** What it says in which ink, for a watermark is printed again; where it stands, for others. */
    String name() {
      String place = pale ? "" : first.x() + " " + first.y();
      return Arrays.toString(ink) + text + place;
    }

    boolean hasSlanted() {
      return upright.size() < text.length();
    }
  }

  private final List<Imprint> imprints = new ArrayList<>();
  private float[] ink = {};
  private boolean pale;
  private boolean open;

  /**
   * Says how the next letters are drawn.
   *
   * @param parts of the colour: one, three or four
   * @param pale whether what is below shines through
   */
  void ink(float[] parts, boolean pale) {
    ink = parts;
    this.pale = pale;
    open &= mayStamp();
  }

  boolean isColoured() {
    if (ink.length < 3) {
      return false;
    }
    float least = Math.min(ink[0], Math.min(ink[1], ink[2]));
    float most = Math.max(ink[0], Math.max(ink[1], ink[2]));
    return most - least > GREY;
  }

  /** Whether stamps are drawn like the next letters. */
  boolean mayStamp() {
    return pale || isColoured();
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
      imprints.add(new Imprint(ink, pale, glyph, new ArrayList<>(), new StringBuilder()));
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
   * @param rings the boxes around what is round on the page
   * @return what the stamps say; empty if there are none
   */
  String takeOut(List<Glyph> glyphs, List<Stroke> lines, List<PageBox> rings) {
    StringBuilder said = new StringBuilder();
    Set<Glyph> stamped = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> stamps = stamps(glyphs, lines, rings);
    for (Imprint imprint : imprints) {
      if (stamps.contains(imprint.name())) {
        said.append(said.length() > 0 ? " " : "").append(imprint.text());
        stamped.addAll(imprint.upright());
      }
    }
    if (!stamped.isEmpty()) {
      glyphs.removeIf(stamped::contains);
    }
    return said.toString();
  }

  /** The names of what is seen to be a stamp by its place. */
  private Set<String> stamps(List<Glyph> glyphs, List<Stroke> lines, List<PageBox> rings) {
    Set<String> stamps = new HashSet<>();
    boolean few = letters() <= Math.min(MOST_LETTERS, glyphs.size() / 2);
    double large = few && !imprints.isEmpty() ? LARGE * usualSize(glyphs) : 0;
    for (Imprint imprint : imprints) {
      if (imprint.hasSlanted()
          || few && imprint.pale() && imprint.first().size() > large
          || few && isInRing(imprint, rings)
          || few && isOver(imprint, glyphs, lines)
          || few && isLast(imprint, glyphs) && isOfTwoCells(imprint, lines)) {
        stamps.add(imprint.name());
      }
    }
    return stamps;
  }

  private static double usualSize(List<Glyph> glyphs) {
    double sum = 0;
    for (Glyph glyph : glyphs) {
      sum += glyph.size();
    }
    return sum / Math.max(1, glyphs.size());
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

  private static boolean isInRing(Imprint imprint, List<PageBox> rings) {
    for (PageBox ring : rings) {
      boolean all = ring.width() < WIDEST_RING;
      for (Glyph letter : imprint.upright()) {
        all &= ring.contains(letter.middleX(), letter.middleY());
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Who stamps a page that is done draws behind all the others. */
  private static boolean isLast(Imprint imprint, List<Glyph> glyphs) {
    List<Glyph> letters = imprint.upright();
    return !letters.isEmpty() && glyphs.get(glyphs.size() - 1) == letters.get(letters.size() - 1);
  }

  /** Whether a line of the table runs between its own lines, or between two letters of a word. */
  private static boolean isOfTwoCells(Imprint imprint, List<Stroke> lines) {
    List<Glyph> letters = imprint.upright();
    for (int i = 1; i < letters.size(); i++) {
      for (Stroke line : lines) {
        boolean parts =
            line.axis() == Stroke.Axis.DOWN
                ? isInWord(letters.get(i - 1), letters.get(i), line)
                : isBetweenLines(letters.get(i - 1), letters.get(i), line, imprint);
        if (parts) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInWord(Glyph letter, Glyph next, Stroke line) {
    double middle = letter.x() + letter.width() / 2;
    boolean touch = Math.abs(next.x() - letter.x() - letter.width()) < COVERED * letter.size();
    boolean between = line.at() > middle && line.at() < next.x() + next.width() / 2;
    return touch && between && line.from() < letter.y() - letter.size() && line.to() > letter.y();
  }

  private static boolean isBetweenLines(Glyph letter, Glyph next, Stroke line, Imprint imprint) {
    boolean between = line.at() > letter.y() && line.at() < next.y();
    double over = letter.size();
    return between && line.from() < imprint.left() + over && line.to() > imprint.right() - over;
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
    double left = imprint.left();
    double right = imprint.right();
    boolean through = line.from() <= letter.x() && line.to() >= letter.x() + letter.width();
    boolean beyond = line.from() < left - letter.size() || line.to() > right + letter.size();
    return through && beyond;
  }
}

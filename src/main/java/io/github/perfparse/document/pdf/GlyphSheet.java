package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import io.github.perfparse.document.page.PageBox;
import io.github.perfparse.document.page.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The glyphs of a page. One that is drawn twice in a place, to look bold, is there once. */
final class GlyphSheet {

  /** Two of the same character nearer than this share of their height are one. */
  private static final double TWICE = 0.25;

  /** The second of two comes soon behind the first. */
  private static final int RECENT = 200;

  /** Characters reach so far above their baseline, in shares of their size. */
  private static final double ASCENT = 0.75;

  /** What is shown less of cannot be made out. */
  private static final double LEAST_SHOWN = 0.15;

  /** What is shown more of is whole. */
  private static final double MOST_SHOWN = 0.9;

  private static final int LONGEST_UNSEEN = 200;

  /** Text that rises by more than this share of its length was not meant to run along a line. */
  private static final double LEAST_SLANT = 0.15;

  private static final char PRIVATE = '\uE000';
  private static final char PRIVATE_END = '\uF8FF';

  private final PageView view;
  private final ClipStack clips;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Map<String, List<Glyph>> byText = new HashMap<>();
  private final StringBuilder unseen = new StringBuilder();
  private final StringBuilder slanted = new StringBuilder();
  private final Stamps stamps = new Stamps();
  private int nameless;

  GlyphSheet(PageView view, ClipStack clips) {
    this.view = view;
    this.clips = clips;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** How many glyphs say nothing. */
  int nameless() {
    return nameless;
  }

  /**
   * Adds a glyph.
   *
   * @param text what it says; null if its font does not tell
   * @param place where it stands and how large it is
   * @param advance how far the next one is from it, in parts of its size
   * @param seen whether somebody who looks at the page sees it
   */
  void add(String text, Matrix place, Vector advance, Predicate<Glyph> seen) {
    if (text == null || text.isEmpty() || isPrivate(text.charAt(0))) {
      nameless++;
      return;
    }
    // Many fonts draw both dashes alike, and say the one that nobody writes.
    Glyph glyph = shown(glyph(text.replace('―', '—').replace("⸺", "——"), place, advance));
    boolean shown = clips.now().contains(glyph.middleX(), glyph.middleY());
    if (isSlanted(place)) {
      slant(glyph);
      return;
    }
    List<Glyph> same = byText.computeIfAbsent(text, key -> new ArrayList<>());
    if (shown && !seen.test(glyph)) {
      hide(glyph, unseen);
    } else if (shown && !isTwice(glyph, same)) {
      same.add(glyph);
      glyphs.add(glyph);
      if (stamps.mayStamp()) {
        stamps.addUpright(glyph);
      }
    }
  }

  private void slant(Glyph glyph) {
    if (stamps.isColoured()) {
      stamps.addSlanted(glyph);
    } else {
      hide(glyph, slanted);
    }
  }

  /** Says in which colour the next glyphs are drawn, and whether the page shines through. */
  void ink(float[] parts, boolean pale) {
    stamps.ink(parts, pale);
  }

  /**
   * Takes out what was stamped over the page.
   *
   * @param lines those of its tables
   * @param rings the boxes around what is round on it
   */
  void takeOutStamps(List<Stroke> lines, List<PageBox> rings) {
    String stamped = stamps.takeOut(glyphs, lines, rings);
    slanted.append(' ').append(stamped, 0, Math.min(stamped.length(), LONGEST_UNSEEN));
  }

  /** Adds what somebody typed over the page. */
  void add(List<Glyph> typed) {
    glyphs.addAll(typed);
  }

  /** Scans lie a little aslant, and so does what was read off them. */
  private static boolean isSlanted(Matrix place) {
    double along = Math.abs(place.getValue(0, 0));
    double down = Math.abs(place.getValue(0, 1));
    return Math.min(along, down) > LEAST_SLANT * Math.max(along, down);
  }

  private static void hide(Glyph glyph, StringBuilder among) {
    if (among.length() < LONGEST_UNSEEN) {
      among.append(glyph.text());
    }
  }

  /** Text that runs aslant over the page or was stamped over it; as much of it as is told. */
  String slanted() {
    return slanted.toString().strip();
  }

  /** Text that nobody sees on the page; as much of it as is told. */
  String unseen() {
    return unseen.toString().strip();
  }

  /** Says that a box was drawn over what stood in its place. */
  void cover(PageBox box) {
    Set<Glyph> covered = new LinkedHashSet<>();
    for (Glyph glyph : glyphs) {
      if (box.contains(glyph.middleX(), glyph.middleY())) {
        covered.add(glyph);
      }
    }
    if (!covered.isEmpty()) {
      glyphs.removeAll(covered);
      for (Glyph glyph : covered) {
        byText.get(glyph.text()).remove(glyph);
        hide(glyph, unseen);
      }
    }
  }

  /** A line of text that an edge goes through stands where its shown part stands. */
  private Glyph shown(Glyph glyph) {
    double over = glyph.y() - ASCENT * glyph.size();
    double top = Math.max(over, clips.now().top());
    double bottom = Math.min(glyph.y(), clips.now().bottom());
    double share = (bottom - top) / (glyph.y() - over);
    return share > LEAST_SHOWN && share < MOST_SHOWN && glyph.turn() == Glyph.Turn.NONE
        ? glyph.cutAt((top + bottom) / 2)
        : glyph;
  }

  private static boolean isPrivate(char c) {
    return c == '\uFFFD' || c >= PRIVATE && c <= PRIVATE_END;
  }

  private Glyph glyph(String text, Matrix place, Vector advance) {
    double[] at = view.point(place.getTranslateX(), place.getTranslateY());
    double[] along = view.direction(place.getValue(0, 0), place.getValue(0, 1));
    // A page that stands on its head has both below zero.
    double size = Math.abs(place.getScalingFactorY());
    double width = Math.abs(advance.getX()) * Math.abs(place.getScalingFactorX());
    return new Glyph(text, at[0], at[1], width == 0 ? size : width, size, turn(along));
  }

  private static Glyph.Turn turn(double[] along) {
    if (Math.abs(along[0]) >= Math.abs(along[1])) {
      return along[0] < 0 ? Glyph.Turn.OVER : Glyph.Turn.NONE;
    }
    return along[1] < 0 ? Glyph.Turn.LEFT : Glyph.Turn.RIGHT;
  }

  private static boolean isTwice(Glyph glyph, List<Glyph> same) {
    double near = glyph.size() * TWICE;
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - RECENT); i--) {
      Glyph other = same.get(i);
      if (Math.abs(other.x() - glyph.x()) < near && Math.abs(other.y() - glyph.y()) < near) {
        return true;
      }
    }
    return false;
  }
}

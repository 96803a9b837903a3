package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Whatever is printed on a page.
 *
 * @param number 1-based
 * @param width in points, the page being upright
 * @param height likewise
 * @param glyphs its characters, in the order in which they were drawn
 * @param strokes its straight lines
 * @param sides the sides of boxes that are filled with a colour, such as the cells of a table on a
 *     dark ground
 * @param pictured the share of the page that pictures cover, from 0 to 1
 * @param nameless how many characters there are that say nothing: their font does not tell what
 *     they are
 * @param unseen text that is drawn and that nobody sees: on a layer that is off, white on white, or
 *     under something else; empty if there is none
 * @param slanted text that runs neither along the page nor down it, such as a watermark, or that
 *     was stamped over it; empty if there is none
 */
public record PrintedPage(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Stroke> strokes,
    List<Stroke> sides,
    double pictured,
    int nameless,
    String unseen,
    String slanted) {

  /** Two pages on one sheet have so much room on either side of the fold, in points. */
  private static final double GUTTER = 5;

  /** Copies the lists. */
  public PrintedPage {
    glyphs = List.copyOf(glyphs);
    strokes = List.copyOf(strokes);
    sides = List.copyOf(sides);
  }

  /** A page with nothing on it. */
  static PrintedPage blank(int number) {
    return new PrintedPage(number, 0, 0, List.of(), List.of(), List.of(), 0, 0, "", "");
  }

  /** The same page with other glyphs. */
  PrintedPage with(List<Glyph> otherGlyphs) {
    return new PrintedPage(
        number, width, height, otherGlyphs, strokes, sides, pictured, nameless, unseen, slanted);
  }

  /** The page as a reader holds it, its text running from left to right. */
  PrintedPage upright() {
    Glyph.Turn turn = FlowText.mostTurned(glyphs);
    return turn == Glyph.Turn.NONE ? this : new Upright(this, turn).turned();
  }

  /** Its left and its right half, each as a page; itself where something stands in its middle. */
  List<PrintedPage> halves() {
    double middle = width / 2;
    boolean parted = width > height && isClear(strokes, middle) && isClear(sides, middle);
    for (Glyph glyph : glyphs) {
      parted &= glyph.x() + glyph.width() < middle - GUTTER || glyph.x() > middle + GUTTER;
    }
    return parted ? List.of(half(0, unseen, slanted), half(middle, "", "")) : List.of(this);
  }

  private static boolean isClear(List<Stroke> lines, double middle) {
    for (Stroke line : lines) {
      if (line.right() >= middle - GUTTER && line.left() <= middle + GUTTER) {
        return false;
      }
    }
    return true;
  }

  private PrintedPage half(double from, String unseen, String slanted) {
    List<Glyph> own = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (isIn(glyph.x(), from)) {
        own.add(glyph.leftBy(from));
      }
    }
    return new PrintedPage(
        number,
        width / 2,
        height,
        own,
        half(strokes, from),
        half(sides, from),
        pictured,
        nameless,
        unseen,
        slanted);
  }

  private List<Stroke> half(List<Stroke> lines, double from) {
    List<Stroke> own = new ArrayList<>();
    for (Stroke line : lines) {
      if (isIn(line.left(), from)) {
        own.add(line.leftBy(from));
      }
    }
    return own;
  }

  private boolean isIn(double x, double from) {
    return x < width / 2 == from < width / 2;
  }

  /** Turns a page, as a wide table on a tall sheet, by what its text is turned by. */
  private record Upright(PrintedPage page, Glyph.Turn turn) {

    PrintedPage turned() {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : page.glyphs()) {
        double x = x(glyph.x(), glyph.y());
        double y = y(glyph.x(), glyph.y());
        Glyph.Turn left = glyph.turn().without(turn);
        glyphs.add(new Glyph(glyph.text(), x, y, glyph.width(), glyph.size(), left, glyph.cut()));
      }
      boolean lies = turn != Glyph.Turn.OVER;
      return new PrintedPage(
          page.number(),
          lies ? page.height() : page.width(),
          lies ? page.width() : page.height(),
          glyphs,
          turned(page.strokes()),
          turned(page.sides()),
          page.pictured(),
          page.nameless(),
          page.unseen(),
          page.slanted());
    }

    private double x(double x, double y) {
      return switch (turn) {
        case NONE -> x;
        case LEFT -> page.height() - y;
        case OVER -> page.width() - x;
        case RIGHT -> y;
      };
    }

    private double y(double x, double y) {
      return switch (turn) {
        case NONE -> y;
        case LEFT -> x;
        case OVER -> page.height() - y;
        case RIGHT -> page.width() - x;
      };
    }

    private List<Stroke> turned(List<Stroke> strokes) {
      List<Stroke> turned = new ArrayList<>(strokes.size());
      for (Stroke stroke : strokes) {
        boolean across = stroke.axis() == Stroke.Axis.ACROSS;
        double x0 = across ? stroke.from() : stroke.at();
        double y0 = across ? stroke.at() : stroke.from();
        double x1 = across ? stroke.to() : stroke.at();
        double y1 = across ? stroke.at() : stroke.to();
        turned.add(stroke(x(x0, y0), y(x0, y0), x(x1, y1), y(x1, y1)));
      }
      return turned;
    }

    private static Stroke stroke(double x0, double y0, double x1, double y1) {
      return Math.abs(y0 - y1) < Math.abs(x0 - x1)
          ? new Stroke(Stroke.Axis.ACROSS, y0, Math.min(x0, x1), Math.max(x0, x1))
          : new Stroke(Stroke.Axis.DOWN, x0, Math.min(y0, y1), Math.max(y0, y1));
    }
  }
}

package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.List;

/** Turns a page whose text does not run from left to right, as a wide table on a tall sheet. */
final class Upright {

  private final PrintedPage page;
  private final Glyph.Turn turn;

  private Upright(PrintedPage page, Glyph.Turn turn) {
    this.page = page;
    this.turn = turn;
  }

  /** The page as a reader holds it. */
  static PrintedPage of(PrintedPage page) {
    Glyph.Turn turn = FlowText.mostTurned(page.glyphs());
    return turn == Glyph.Turn.NONE ? page : new Upright(page, turn).turned();
  }

  private PrintedPage turned() {
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

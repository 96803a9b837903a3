package io.github.perfparse.document.page;

/**
 * A character as it stands on its page, in points (1/72 inch) from the page's top left corner.
 *
 * @param text what it says: one character as a rule, several for a ligature
 * @param x its left edge
 * @param y its baseline
 * @param width how far it reaches to the right
 * @param size the height of its font
 * @param turn how it is turned
 * @param cut whether only its upper or lower part is shown
 */
public record Glyph(
    String text, double x, double y, double width, double size, Turn turn, boolean cut) {

  /** A glyph that is shown as a whole. */
  public Glyph(String text, double x, double y, double width, double size, Turn turn) {
    this(text, x, y, width, size, turn, false);
  }

  /** Chinese characters reach about so far above their baseline and a little below. */
  private static final double MIDDLE = 0.35;

  /** Which way a text runs. */
  public enum Turn {
    /** From left to right. */
    NONE,
    /** From the bottom to the top, as on a sheet that was turned to the left. */
    LEFT,
    /** From right to left, as on a sheet that stands on its head. */
    OVER,
    /** From the top to the bottom, as on a sheet that was turned to the right. */
    RIGHT;

    /** The turn that is left when the page is turned so that this other one is upright. */
    Turn without(Turn other) {
      Turn[] turns = values();
      return turns[(ordinal() - other.ordinal() + turns.length) % turns.length];
    }
  }

  /** The place that decides in which cell it stands, from left to right. */
  public double middleX() {
    return switch (turn) {
      case NONE -> x + width / 2;
      case LEFT -> x - size * MIDDLE;
      case OVER -> x - width / 2;
      case RIGHT -> x + size * MIDDLE;
    };
  }

  /** The same from top to bottom. */
  public double middleY() {
    return switch (turn) {
      case NONE -> y - size * MIDDLE;
      case LEFT -> y - width / 2;
      case OVER -> y + size * MIDDLE;
      case RIGHT -> y + width / 2;
    };
  }

  /** The same glyph with its text running from left to right. */
  Glyph upright() {
    return switch (turn) {
      case NONE -> this;
      case LEFT -> new Glyph(text, -y, x, width, size, Turn.NONE);
      case OVER -> new Glyph(text, -x, -y, width, size, Turn.NONE);
      case RIGHT -> new Glyph(text, y, -x, width, size, Turn.NONE);
    };
  }

  /** The same glyph, of which only a part is shown, in the middle of a height. */
  public Glyph cutAt(double middle) {
    return new Glyph(text, x, middle + size * MIDDLE, width, size, turn, true);
  }

  /** The same glyph farther to the left. */
  Glyph leftBy(double how) {
    return new Glyph(text, x - how, y, width, size, turn, cut);
  }

  /** Whether it is a Chinese character. */
  boolean isHan() {
    return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
  }

  double right() {
    return x + width;
  }
}

package io.github.perfparse.align.layout.run;

import io.github.perfparse.align.layout.page.Word;

/**
 * Where a text stands in a cell that is taller than it. In the middle of an even room there is no
 * line: printers take the one above or the one below, the same throughout.
 */
public enum VerticalPlace {
  TOP,
  ABOVE_MIDDLE,
  MIDDLE,
  AROUND_MIDDLE,
  BELOW_MIDDLE,
  BOTTOM;

  /**
   * How far a text stands from where it should, in tenths of a line.
   *
   * @param above the room above the text
   * @param below the room below it
   */
  public int off(int above, int below) {
    int half = Math.floorDiv(above + below, 2);
    return switch (this) {
      case TOP -> Math.abs(above);
      case ABOVE_MIDDLE -> Math.abs(above - Math.floorDiv(half, Word.UNIT) * Word.UNIT);
      case MIDDLE -> Math.abs(above - below) / 2;
      case AROUND_MIDDLE -> around(Math.abs(above - below) / 2);
      case BELOW_MIDDLE ->
          Math.abs(above - Math.floorDiv(half + Word.UNIT - 1, Word.UNIT) * Word.UNIT);
      case BOTTOM -> Math.abs(below);
    };
  }

  /** Half a line off is printed on either side. */
  private static int around(int off) {
    return off <= Word.UNIT / 2 ? off / 2 : off;
  }
}

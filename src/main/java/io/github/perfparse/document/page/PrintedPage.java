package io.github.perfparse.document.page;

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

  /** Copies the lists. */
  public PrintedPage {
    glyphs = List.copyOf(glyphs);
    strokes = List.copyOf(strokes);
    sides = List.copyOf(sides);
  }
}

package io.github.perfparse.align.atom;

/**
 * A line of a text, or the part of one behind a form feed.
 *
 * @param text its characters, without a line end
 * @param number 1-based line number
 * @param column 1-based column of its first character in code points; over 1 behind a form feed
 * @param afterPageBreak whether a form feed stands directly before it
 */
public record TextLine(String text, int number, int column, boolean afterPageBreak) {

  /** A whole line. */
  public static TextLine of(String text, int number) {
    return new TextLine(text, number, 1, false);
  }
}

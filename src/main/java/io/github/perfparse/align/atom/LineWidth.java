package io.github.perfparse.align.atom;

import java.util.List;

/**
 * The width at which a text was broken into lines whatever stood there, if it was: many lines reach
 * it, and none goes beyond.
 */
public final class LineWidth {

  /** Text was not broken at one width. */
  public static final int NONE = Integer.MAX_VALUE;

  private static final int WIDEST = 400;
  private static final int NARROWEST = 12;
  private static final int FEWEST = 6;

  /** So many of a hundred lines reach the width. */
  private static final int SHARE = 15;

  private static final int PERCENT = 100;

  private LineWidth() {}

  /** The width at which the lines were broken, or {@link #NONE}. */
  public static int of(List<TextLine> lines) {
    int[] counts = new int[WIDEST + 2];
    int printed = 0;
    int widest = 0;
    for (TextLine line : lines) {
      int width = Math.min(WIDEST + 1, width(line.text()));
      if (!line.text().isBlank()) {
        counts[width]++;
        printed++;
        widest = Math.max(widest, width);
      }
    }
    if (widest > WIDEST || widest < NARROWEST) {
      return NONE;
    }
    int reach = counts[widest] + counts[widest - 1];
    return reach >= FEWEST && reach * PERCENT >= printed * SHARE ? widest : NONE;
  }

  /** Whether the line reaches the width: a wide character may not have fitted. */
  static boolean isFull(String line, int width) {
    return width != NONE && width(line) >= width - 1;
  }

  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wide = c >= '\u1100' && (c < '\u2010' || c > '\u2027');
      width += wide ? 2 : 1;
    }
    return width;
  }
}

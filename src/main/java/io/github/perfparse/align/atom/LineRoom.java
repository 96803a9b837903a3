package io.github.perfparse.align.atom;

import java.util.List;

/** How much room stands in lines between words, by which columns may stand under each other. */
public enum LineRoom {
  /** On no line: there are no columns. */
  NONE,

  /**
   * On few lines, or all room of a line is equally wide, {@code 总分 100 85.96}: so cells of any
   * length are parted, and nothing stands under anything but by chance.
   */
  LITTLE,

  /** Columns may well stand there. */
  MUCH;

  /** Columns of text have at least so much room between them. */
  private static final String ROOM = "   ";

  private static final int PERCENT = 100;

  /** On so many lines in a hundred it is little. */
  private static final int FEW = 9;

  /** Of a hundred lines with room at two places or more so many have it equally wide. */
  private static final int EVEN = 75;

  /** The room in some lines. */
  public static LineRoom of(List<TextLine> lines) {
    int wide = 0;
    int parted = 0;
    int even = 0;
    for (TextLine line : lines) {
      String text = line.text().strip();
      int first = text.indexOf(ROOM);
      if (first >= 0) {
        wide++;
        int width = width(text, first);
        int next = text.indexOf(ROOM, first + width);
        parted += next >= 0 ? 1 : 0;
        even += next >= 0 && areAll(width, text, next) ? 1 : 0;
      }
    }
    if (wide == 0) {
      return NONE;
    }
    boolean few = wide * PERCENT <= lines.size() * FEW;
    return few || parted > 0 && even * PERCENT >= parted * EVEN ? LITTLE : MUCH;
  }

  /** Whether all room from there on is so wide. */
  private static boolean areAll(int width, String text, int from) {
    int at = from;
    while (at >= 0 && width(text, at) == width) {
      at = text.indexOf(ROOM, at + width);
    }
    return at < 0;
  }

  private static int width(String text, int from) {
    int to = from;
    while (text.charAt(to) == ' ') {
      to++;
    }
    return to - from;
  }
}

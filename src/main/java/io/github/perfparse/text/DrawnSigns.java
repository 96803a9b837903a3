package io.github.perfparse.text;

import io.github.perfparse.text.markup.DisplayWidth;

/** The signs that tables are drawn with: those of ASCII, {@code +-=|}, or those of boxes. */
enum DrawnSigns {
  /** {@code +---+}; these may stand in a cell as well. */
  ASCII,
  /** {@code ┌───┐}; nobody writes these. */
  BOXES;

  /**
   * The ways in which tools count the places of a line: as a terminal does, as one of East Asia
   * does, and a place for each character.
   */
  static final int WAYS = 3;

  private static final String ACROSS = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";
  private static final String DOWN = "│┃┆┇┊┋╎╏║╵╷╹╻╽╿";

  /** The signs that a line begins with; those of ASCII if it begins with none. */
  static DrawnSigns of(char first) {
    return isBox(first) ? BOXES : ASCII;
  }

  /** Whether a table may begin with the character: in ASCII with a corner only. */
  static boolean mayBegin(char c) {
    return c == '+' || isBox(c);
  }

  private static boolean isBox(int c) {
    return c >= '─' && c <= '╿';
  }

  boolean isAcross(char c) {
    return this == BOXES ? isBox(c) && ACROSS.indexOf(c) >= 0 : c == '-' || c == '=';
  }

  boolean isDown(char c) {
    return this == BOXES ? isBox(c) && DOWN.indexOf(c) >= 0 : c == '|';
  }

  /** Whether lines meet in it. */
  boolean isCorner(char c) {
    return this == BOXES ? isBox(c) && !isAcross(c) && !isDown(c) : c == '+';
  }

  /** Whether a rule begins or ends, or meets another, at the place in a line. */
  boolean isCorner(String text, int at) {
    return isCorner(text.charAt(at))
        && (this == BOXES
            || at > 0 && isAcross(text.charAt(at - 1))
            || at + 1 < text.length() && isAcross(text.charAt(at + 1)));
  }

  /**
   * {@code ┬┴}: whether two corners of a rule stand side by side, where edges above and below the
   * rule are a place apart.
   */
  boolean meet(String text, int at) {
    return this == BOXES && isCorner(text.charAt(at)) && isCorner(text.charAt(at + 1));
  }

  /** The places that a character takes, counted in one of the {@link #WAYS}. */
  static int places(int c, int way) {
    return switch (way) {
      case 0 -> DisplayWidth.of(c);
      case 1 -> c < 0x80 || isBox(c) ? 1 : 2;
      default -> 1;
    };
  }
}

package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Signs;

/**
 * The short texts that were met before, so that one that comes again is cut out of its line and
 * understood once. There are so many places, and a text that finds its own taken takes it over.
 */
final class Lexemes {

  /** Nearly half of all cells. */
  static final Lexeme BLANK = new Lexeme("", "");

  private static final int PLACES_BITS = 12;
  private static final int PLACES = 1 << PLACES_BITS;

  /** Two to the 64 by the golden ratio: multiplied with it, signs that are alike lie far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Labels, numbers and most targets; names and reasons do not come again. */
  private static final int LONGEST = 11;

  /** So many characters are in a number of 64 bits. */
  private static final int HELD = Long.SIZE / Character.SIZE;

  private static final int FIELDS = 3;

  private final Lexeme[] known = new Lexeme[PLACES];

  /**
   * The characters of each and, for want of a twelfth, their number: they tell it by themselves.
   */
  private final long[] signs = new long[FIELDS * PLACES];

  /** Where a line is laid out: to ask a text for its characters one by one takes far longer. */
  private char[] line = {};

  /** The characters of a line, until those of another are asked for. */
  char[] characters(String text) {
    if (line.length < text.length()) {
      line = new char[text.length()];
    }
    text.getChars(0, text.length(), line, 0);
    return line;
  }

  /** The text of a cell that stands there on a line. */
  Lexeme of(char[] line, int from, int to, Signs clean) {
    if (from == to) {
      return BLANK;
    }
    if (to - from > LONGEST) {
      return made(line, from, to, clean);
    }
    long first = characters(line, from, Math.min(to, from + HELD));
    long second = characters(line, from + HELD, Math.min(to, from + 2 * HELD));
    long third = characters(line, from + 2 * HELD, to) << Character.SIZE | to - from;
    int place = place(first ^ Long.rotateLeft(second, 1) ^ Long.rotateLeft(third, 2));
    int at = FIELDS * place;
    if (signs[at] == first && signs[at + 1] == second && signs[at + 2] == third) {
      return known[place];
    }
    signs[at] = first;
    signs[at + 1] = second;
    signs[at + 2] = third;
    known[place] = made(line, from, to, clean);
    return known[place];
  }

  private static long characters(char[] line, int from, int to) {
    long characters = 0;
    for (int i = from; i < to; i++) {
      characters = characters << Character.SIZE | line[i];
    }
    return characters;
  }

  private static int place(long sign) {
    return (int) (sign * SPREAD >>> Long.SIZE - PLACES_BITS);
  }

  private static Lexeme made(char[] line, int from, int to, Signs clean) {
    String raw = new String(line, from, to - from);
    return new Lexeme(clean.clean(raw), raw);
  }
}

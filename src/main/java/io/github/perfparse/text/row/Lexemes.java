package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Signs;

/**
 * The short texts that were met before, so that one that comes again is cut out of its line and
 * understood once. There are so many places, and a text that finds its own taken takes it over.
 */
final class Lexemes {

  /** Nearly half of all cells. */
  static final Lexeme BLANK = new Lexeme("", "");

  private static final int PLACES_BITS = 11;
  private static final int PLACES = 1 << PLACES_BITS;

  /** Two to the 64 by the golden ratio: multiplied with it, signs that are alike lie far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Labels, numbers and most targets; names and reasons do not come again. */
  private static final int LONGEST = 12;

  /** Texts of so many characters are told by them alone: nearly all numbers, most labels. */
  private static final int SHORT = Long.SIZE / Character.SIZE;

  /** Those of short texts, and behind them those of longer ones. */
  private final Lexeme[] known = new Lexeme[2 * PLACES];

  /** The characters of the short ones, and of the longer ones a few. */
  private final long[] signs = new long[2 * PLACES];

  /** The text of a cell that stands there on a line. */
  Lexeme of(String line, int from, int to, Signs clean) {
    if (from == to) {
      return BLANK;
    }
    if (to - from > LONGEST || line.charAt(from) == 0) {
      return made(line, from, to, clean);
    }
    boolean isShort = to - from <= SHORT;
    long sign = isShort ? characters(line, from, to) : sign(line, from, to);
    int place = place(sign) + (isShort ? 0 : PLACES);
    if (signs[place] != sign || !isShort && !line.startsWith(known[place].raw(), from)) {
      signs[place] = sign;
      known[place] = made(line, from, to, clean);
      return known[place];
    }
    return known[place].again();
  }

  private static long characters(String line, int from, int to) {
    long characters = 0;
    for (int i = from; i < to; i++) {
      characters = characters << Character.SIZE | line.charAt(i);
    }
    return characters;
  }

  /** By a look at three characters: to look at all takes longer than what is saved. */
  private static long sign(String line, int from, int to) {
    long ends = (long) line.charAt(from) << Character.SIZE | line.charAt(from + to >> 1);
    return (ends << Character.SIZE | line.charAt(to - 1)) << Character.SIZE | to - from;
  }

  private static int place(long sign) {
    return (int) (sign * SPREAD >>> Long.SIZE - PLACES_BITS);
  }

  private static Lexeme made(String line, int from, int to, Signs clean) {
    String raw = line.substring(from, to);
    return new Lexeme(clean.clean(raw), raw);
  }
}

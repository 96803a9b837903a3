package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Signs;

/**
 * The short texts that were met before, so that one that comes again is cut out of its line and
 * understood once. There are so many places, and a text that finds its own taken takes it over.
 */
final class Lexemes {

  /** Nearly half of all cells. */
  static final Lexeme BLANK = new Lexeme("", "");

  private static final int PLACES = 1 << 12;

  /** Labels, numbers and most targets; names and reasons do not come again. */
  private static final int LONGEST = 12;

  private final Lexeme[] known = new Lexeme[PLACES];

  /** The text of a cell that stands there on a line. */
  Lexeme of(String line, int from, int to, Signs signs) {
    if (from == to) {
      return BLANK;
    }
    if (to - from > LONGEST) {
      return made(line, from, to, signs);
    }
    int place =
        place(line.charAt(from), line.charAt(from + to >> 1), line.charAt(to - 1), to - from);
    Lexeme met = known[place];
    if (met != null && met.raw().length() == to - from && line.startsWith(met.raw(), from)) {
      return met.again();
    }
    known[place] = made(line, from, to, signs);
    return known[place];
  }

  /** By a look at three characters: to look at all takes longer than what is saved. */
  private static int place(char first, char middle, char last, int length) {
    int hash = ((first * 31 + middle) * 31 + last) * 31 + length;
    return (hash ^ hash >>> 12) & PLACES - 1;
  }

  private static Lexeme made(String line, int from, int to, Signs signs) {
    String raw = line.substring(from, to);
    return new Lexeme(signs.clean(raw), raw);
  }
}

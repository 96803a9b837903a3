package io.github.perfparse.text.line;

import io.github.perfparse.text.markup.Markup;

/**
 * Which telling characters stand in a line. It is found out while the line's end is looked for, so
 * that nobody has to look through a line again for a tab or a pipe that is not there.
 */
public final class Signs {

  /** A line in which anything may stand. */
  public static final Signs ANY = new Signs(~0);

  private static final int TAB = 1;
  private static final int PIPE = 1 << 1;
  private static final int TAG = 1 << 2;
  private static final int QUOTE = 1 << 3;
  private static final int SEPARATOR = 1 << 4;
  private static final int PAIR = 1 << 5;

  /** Something that {@link Markup} may have to rewrite. */
  private static final int UNCLEAN = 1 << 6;

  /** What each ASCII character is a sign of. */
  private static final int[] ASCII = ascii();

  /** All combinations of signs: lines are many. */
  private static final Signs[] COMBINED = combined();

  private final int bits;

  private Signs(int bits) {
    this.bits = bits;
  }

  /** Signs that are being gathered. */
  static final class Gathering {

    private int bits;

    /**
     * Looks through characters up to a line's end.
     *
     * @return the index of the line's end, or {@code to}
     */
    int lineEnd(char[] chars, int from, int to) {
      int found = bits;
      int i = from;
      while (i < to) {
        char c = chars[i];
        // Most characters: Chinese ones.
        if (c <= '\u3000' || c >= '\uD800') {
          if (c <= '\r' && (c == '\n' || c == '\r' || c == '\f')) {
            break;
          }
          found |= c < ASCII.length ? ASCII[c] : rare(c);
        }
        i++;
      }
      bits = found;
      return i;
    }

    private static int rare(char c) {
      if (Character.isSurrogate(c)) {
        return PAIR;
      }
      return Markup.isClean(c) ? 0 : UNCLEAN;
    }

    /** What was gathered; what comes next is another line. */
    Signs take() {
      Signs signs = COMBINED[bits];
      bits = 0;
      return signs;
    }
  }

  private static Signs[] combined() {
    Signs[] combined = new Signs[UNCLEAN << 1];
    for (int bits = 0; bits < combined.length; bits++) {
      combined[bits] = new Signs(bits);
    }
    return combined;
  }

  private static int[] ascii() {
    int[] signs = new int[0x80];
    for (char c = 0; c < signs.length; c++) {
      signs[c] = Markup.isClean(c) ? 0 : UNCLEAN;
    }
    signs['\t'] = TAB;
    signs['|'] |= PIPE;
    signs['<'] |= TAG;
    signs['"'] |= QUOTE;
    signs[','] |= SEPARATOR;
    signs[';'] |= SEPARATOR;
    return signs;
  }

  /** The same where some of the line's digits have become blanks. */
  public Signs withBlanks() {
    return this == ANY ? ANY : COMBINED[bits | UNCLEAN];
  }

  public boolean mayHaveTab() {
    return (bits & TAB) != 0;
  }

  public boolean mayHavePipe() {
    return (bits & PIPE) != 0;
  }

  public boolean mayHaveTag() {
    return (bits & TAG) != 0;
  }

  public boolean mayHaveQuote() {
    return (bits & QUOTE) != 0;
  }

  /** Whether a comma or a semicolon may stand in it. */
  public boolean mayHaveSeparator() {
    return (bits & SEPARATOR) != 0;
  }

  /** Whether a backslash may be among its signs: one that a clean text never has. */
  public boolean mayHaveCommand() {
    return (bits & UNCLEAN) != 0;
  }

  /** How many code points stand between two places of the line. */
  public int countCodePoints(String text, int from, int to) {
    return (bits & PAIR) != 0 ? text.codePointCount(from, to) : to - from;
  }

  /** The cleaned text of a cell of the line in which no tab stands. */
  public String clean(String raw) {
    return (bits & UNCLEAN) != 0 ? Markup.clean(raw) : Markup.printed(raw);
  }
}

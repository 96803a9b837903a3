package io.github.perfparse.align.atom;

import java.util.List;

/**
 * A word of a text, and what stands before it. Words need not come from a text: whoever has cells
 * in reading order gives them with {@link Gap.Kind#TAB} between.
 *
 * @param text the word, cleaned
 * @param word the same for comparing: half width, one sign for each operator
 * @param raw the word untouched
 * @param line 1-based line it stands on
 * @param column 1-based column of its first character, in code points
 * @param gap what stands before it
 */
public record Atom(String text, String word, String raw, int line, int column, Gap gap) {

  /** A word with what is compared made of its text. */
  public static Atom of(String text, String raw, int line, int column, Gap gap) {
    return new Atom(text, HalfWidth.of(text), raw, line, column, gap);
  }

  /** The words, half width, with nothing between. */
  public static String joined(List<Atom> atoms) {
    StringBuilder words = new StringBuilder();
    for (Atom atom : atoms) {
      words.append(atom.word());
    }
    return words.toString();
  }

  /** The same word behind another gap. */
  public Atom after(Gap other) {
    return new Atom(text, word, raw, line, column, other);
  }

  /** Whether it is the first of its line. */
  public boolean startsLine() {
    return gap.startsLine();
  }

  /** The first {@code length} characters as a word of its own. */
  public Atom head(int length) {
    return of(text.substring(0, length), raw.substring(0, length), line, column, gap);
  }

  /** The characters from {@code start} on as a word of its own, glued to the one before. */
  public Atom tail(int start) {
    int behind = column + text.codePointCount(0, start);
    return of(text.substring(start), raw.substring(start), line, behind, Gap.NONE);
  }

  /** Whether it may be cut: it was printed just as it reads. */
  public boolean isAsPrinted() {
    return raw.equals(text);
  }
}

package io.github.perfparse.text.row;

import java.util.Arrays;

/**
 * What a cell says, apart from where: its text, what stood there untouched, and what was found out
 * about it. Cells of the same text share one where the text comes again, as {@code 10}, {@code
 * 产出指标}, {@code >=95%} do: then it is understood once.
 */
public final class Lexeme {

  /** A label longer than this, brackets and all, has not been met: longer cells are no labels. */
  private static final int LONGEST_LABEL = 40;

  private static final Object[] NO_ANSWERS = {};

  private final String text;
  private final String raw;
  private final boolean blank;
  private final boolean onOneLine;
  private String key;

  /** The questions, one a bit, that are answered with no: most are. */
  private long denied;

  /** Who asked and the answer, in turn. */
  private Object[] answers = NO_ANSWERS;

  Lexeme(String text, String raw) {
    this.text = text;
    this.raw = raw;
    this.blank = text.isEmpty();
    this.onOneLine = raw.indexOf('\n') < 0;
    this.key = blank ? "" : null;
  }

  /** The cleaned text; empty for that of a blank cell. */
  public String text() {
    return text;
  }

  /** Asked of every cell by nearly everybody, so it is known without a look at the text. */
  boolean isBlank() {
    return blank;
  }

  /** Whether there is no line break in it, as in nearly all. */
  boolean isOnOneLine() {
    return onOneLine;
  }

  String raw() {
    return raw;
  }

  String key() {
    if (key == null) {
      key = text.length() > LONGEST_LABEL ? "" : Fold.key(text);
    }
    return key;
  }

  /** Whether it is known that the answer is no. */
  public boolean denies(long question) {
    return (denied & question) != 0;
  }

  /** The questions whose answer is known to be no. */
  public long denied() {
    return denied;
  }

  /**
   * Keeps that the answer is no, which never changes; lost to another thread, it is found again.
   */
  public void deny(long question) {
    denied |= question;
  }

  /** What {@code asker} found out about the text; null if nobody asked. */
  public Object answer(Object asker) {
    Object[] known = answers;
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == asker) {
        return known[i + 1];
      }
    }
    return null;
  }

  /** Keeps what {@code asker} found out, which never changes. */
  public void keep(Object asker, Object answer) {
    // Another thread may read, or keep what this one does not see: then it is found out twice.
    Object[] known = answers;
    Object[] more = Arrays.copyOf(known, known.length + 2);
    more[known.length] = asker;
    more[known.length + 1] = answer;
    answers = more;
  }
}

package io.github.perfparse.align.layout;

import java.util.List;
import java.util.Set;

/**
 * A label on the page, put together from its pieces.
 *
 * @param meanings all that it may mean
 * @param words its words, in reading order
 * @param left its left edge
 * @param right its right edge
 * @param firstLine index of the line it begins on
 * @param lastLine index of the line it ends on
 */
record Tag(Set<Meaning> meanings, List<Word> words, int left, int right, int firstLine, int lastLine) {

  /**
   * What a label means.
   *
   * @param kind the part of the form it belongs to
   * @param name its canonical name there
   */
  record Meaning(Kind kind, String name) {}

  /** The parts of the form that have labels. */
  enum Kind {
    HEAD,
    SECTION,
    FUND_COLUMN,
    FUND_ROW,
    GOAL_COLUMN,
    INDICATOR_COLUMN,
    LEVEL1,
    LEVEL2,
    FOOT
  }

  boolean is(Kind kind) {
    return name(kind) != null;
  }

  boolean is(Kind kind, String name) {
    return name.equals(name(kind));
  }

  /** What it means in that part of the form; null if nothing. */
  String name(Kind kind) {
    for (Meaning meaning : meanings) {
      if (meaning.kind() == kind) {
        return meaning.name();
      }
    }
    return null;
  }

  /** Whether the place of one of its words at least is certain. */
  boolean isFixed() {
    for (Word word : words) {
      if (word.isFixed()) {
        return true;
      }
    }
    return words.isEmpty();
  }

  int middle() {
    return (left + right) / 2;
  }

  boolean isOn(int line) {
    return firstLine <= line && line <= lastLine;
  }

  boolean overlaps(Tag other) {
    return left < other.right && right > other.left;
  }

  boolean isBeside(int from, int to) {
    return firstLine <= to && lastLine >= from;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }
}

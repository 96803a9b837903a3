package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.align.layout.page.Word;
import java.util.List;
import java.util.Set;

/**
 * A label on the page, put together from its pieces.
 *
 * @param words its words, in reading order
 * @param firstLine index of the line it begins on
 * @param lastLine index of the line it ends on
 */
public record Tag(
    Set<Meaning> meanings, List<Word> words, int left, int right, int firstLine, int lastLine) {

  /** Whether it may be a label of that part of the form. */
  public boolean is(LabelKind kind) {
    return name(kind) != null;
  }

  /** Whether it may have that meaning. */
  public boolean is(LabelKind kind, String name) {
    return name.equals(name(kind));
  }

  /** What it means in that part of the form; null if nothing. */
  public String name(LabelKind kind) {
    for (Meaning meaning : meanings) {
      if (meaning.kind() == kind) {
        return meaning.name();
      }
    }
    return null;
  }

  /** Whether the place of one of its words at least is certain. */
  public boolean isFixed() {
    for (Word word : words) {
      if (word.isFixed()) {
        return true;
      }
    }
    return words.isEmpty();
  }

  /** Halfway between its edges. */
  public int middle() {
    return (left + right) / 2;
  }

  /** Whether the line is one of its own. */
  public boolean isOn(int line) {
    return firstLine <= line && line <= lastLine;
  }

  /** Whether one of the two stands above the other. */
  public boolean overlaps(Tag other) {
    return left < other.right && right > other.left;
  }

  /** Whether it stands on one of the lines from the first to the second. */
  public boolean isBeside(int from, int to) {
    return firstLine <= to && lastLine >= from;
  }
}

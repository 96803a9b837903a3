package io.github.perfparse.align.label;

import java.util.List;
import java.util.Optional;

/**
 * A run of words that is a label.
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param meanings what it may mean, at least one
 * @param corrected whether one wrong character had to be taken for another
 */
public record Label(int from, int to, List<Meaning> meanings, boolean corrected) {

  /** The same where the words before the index are left out. */
  Label behind(int index) {
    return new Label(from - index, to - index, meanings, corrected);
  }

  /** What it means among labels of that kind. */
  public Optional<String> as(LabelKind kind) {
    for (Meaning meaning : meanings) {
      if (meaning.kind() == kind) {
        return Optional.of(meaning.name());
      }
    }
    return Optional.empty();
  }

  /** Whether it may be a label of that kind. */
  public boolean is(LabelKind kind) {
    return as(kind).isPresent();
  }

  /** Whether it may be that label. */
  public boolean is(LabelKind kind, String name) {
    for (Meaning meaning : meanings) {
      if (meaning.kind() == kind && meaning.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}

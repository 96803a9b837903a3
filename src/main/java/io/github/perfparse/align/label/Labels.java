package io.github.perfparse.align.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels that begin at each word of a text, the longest first. */
public record Labels(List<List<Label>> at) {

  /** All labels that begin at the word. */
  public List<Label> at(int index) {
    return index >= 0 && index < at.size() ? at.get(index) : List.of();
  }

  /** The same where the words before {@code from} are left out. */
  List<Label> at(int index, int from) {
    if (from == 0 || at(index).isEmpty()) {
      return at(index);
    }
    List<Label> moved = new ArrayList<>();
    for (Label label : at(index)) {
      moved.add(label.behind(from));
    }
    return moved;
  }

  /**
   * The label of one of the kinds that begins at the word: the longest, but two whole labels side
   * by side are two cells, {@code 执行率 | 得分}.
   */
  public Optional<Label> at(int index, LabelKind... kinds) {
    List<Label> found = at(index);
    for (int i = 0; i < found.size(); i++) {
      if (isOf(found.get(i), kinds)) {
        return Optional.of(firstOfTwo(found, found.get(i), kinds));
      }
    }
    return Optional.empty();
  }

  /** That label, if it begins at the word. */
  public Optional<Label> at(int index, LabelKind kind, String name) {
    for (Label label : at(index)) {
      if (label.is(kind, name)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** Whether a label of one of the kinds begins at the word. */
  public boolean has(int index, LabelKind... kinds) {
    return at(index, kinds).isPresent();
  }

  private Label firstOfTwo(List<Label> found, Label whole, LabelKind... kinds) {
    for (Label shorter : found) {
      if (shorter.to() < whole.to()
          && isOf(shorter, kinds)
          && reaches(shorter.to(), whole.to(), kinds)) {
        return shorter;
      }
    }
    return whole;
  }

  private boolean reaches(int from, int to, LabelKind... kinds) {
    for (Label second : at(from)) {
      if (second.to() == to && isOf(second, kinds)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Label label, LabelKind... kinds) {
    for (LabelKind kind : kinds) {
      if (label.is(kind)) {
        return true;
      }
    }
    return false;
  }
}

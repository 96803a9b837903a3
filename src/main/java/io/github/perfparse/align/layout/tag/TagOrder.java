package io.github.perfparse.align.layout.tag;

import java.util.Comparator;

/** The orders that labels are looked at in. */
public enum TagOrder implements Comparator<Tag> {
  /** From left to right. */
  ACROSS,
  /** From the last line up. */
  UPWARD,
  /** As they are read: line by line, from left to right. */
  READING;

  @Override
  public int compare(Tag one, Tag other) {
    return switch (this) {
      case ACROSS -> Integer.compare(one.left(), other.left());
      case UPWARD -> Integer.compare(other.firstLine(), one.firstLine());
      case READING -> {
        int lines = Integer.compare(one.firstLine(), other.firstLine());
        yield lines != 0 ? lines : Integer.compare(one.left(), other.left());
      }
    };
  }
}

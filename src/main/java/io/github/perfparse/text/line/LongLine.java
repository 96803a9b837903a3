package io.github.perfparse.text.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pieces of a line that is longer than the read buffer. Kept apart until the line is complete,
 * so that a line too long to be one costs no copying.
 */
final class LongLine {

  private final List<char[]> pieces = new ArrayList<>();
  private final Limits limits;
  private int length;

  LongLine(Limits limits) {
    this.limits = limits;
  }

  void add(char[] chars, int from, int to, int line) {
    length += to - from;
    limits.check(Limit.LINE_LENGTH, length, line);
    pieces.add(Arrays.copyOfRange(chars, from, to));
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The whole line; what was collected is forgotten. */
  String take() {
    StringBuilder whole = new StringBuilder(length);
    for (char[] piece : pieces) {
      whole.append(piece);
    }
    pieces.clear();
    length = 0;
    return whole.toString();
  }
}

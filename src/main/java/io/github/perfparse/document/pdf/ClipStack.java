package io.github.perfparse.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is shown of what is drawn, as a box: nothing outside of it is seen. It is saved and restored
 * with the rest of the drawing's state.
 */
final class ClipStack {

  /** No sound page saves its state so often before it restores it. */
  private static final int DEEPEST = 10_000;

  /**
   * A box, in points from the page's top left corner.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param right its right edge
   * @param bottom its lower edge
   */
  record Box(double left, double top, double right, double bottom) {

    Box and(Box other) {
      return new Box(
          Math.max(left, other.left),
          Math.max(top, other.top),
          Math.min(right, other.right),
          Math.min(bottom, other.bottom));
    }

    boolean contains(double x, double y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private final Deque<Box> saved = new ArrayDeque<>();
  private Box now;

  /**
   * @param page what is shown of the page
   */
  ClipStack(Box page) {
    now = page;
  }

  Box now() {
    return now;
  }

  void narrow(Box to) {
    now = now.and(to);
  }

  void save() {
    if (saved.size() < DEEPEST) {
      saved.push(now);
    }
  }

  void restore() {
    if (!saved.isEmpty()) {
      now = saved.pop();
    }
  }

  int depth() {
    return saved.size();
  }

  /** Restores what was saved at a depth, whatever was saved and not restored since. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }
}

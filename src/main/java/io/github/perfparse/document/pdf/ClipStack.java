package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageBox;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is shown of what is drawn, as a box: nothing outside of it is seen. It is saved and restored
 * with the rest of the drawing's state.
 */
final class ClipStack {

  /** No sound page saves its state so often before it restores it. */
  private static final int DEEPEST = 10_000;

  private final Deque<PageBox> saved = new ArrayDeque<>();
  private PageBox now;

  /**
   * @param page what is shown of the page
   */
  ClipStack(PageBox page) {
    now = page;
  }

  PageBox now() {
    return now;
  }

  void narrow(PageBox to) {
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

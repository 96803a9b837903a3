package io.github.perfparse.text.line;

/** Hears of the lines of an input while they are read. */
@FunctionalInterface
public interface LineListener {

  /** A line was read; the parts of one that a form feed parts come with the same number. */
  void line(Line line);

  /** A line that was read is taken for this one, without the number of its row. */
  default void replaced(Line line) {}
}

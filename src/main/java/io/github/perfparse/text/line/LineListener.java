package io.github.perfparse.text.line;

/** Hears of the lines of an input while they are read. */
@FunctionalInterface
public interface LineListener {

  /**
   * A line was read.
   *
   * @param number 1-based; the parts of a line that a form feed parts come with the same number
   * @param text the line without its end
   */
  void line(int number, String text);
}

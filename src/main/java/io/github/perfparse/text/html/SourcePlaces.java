package io.github.perfparse.text.html;

import java.util.List;

/**
 * Offsets in a collected text to lines and columns of the input. Asked in rising order, it passes
 * over the text only once.
 */
final class SourcePlaces {

  /**
   * Where a line of the collected text begins.
   *
   * @param offset its offset in the text
   * @param line its 1-based line in the input
   * @param column its 1-based column there, in code points
   */
  record Start(int offset, int line, int column) {}

  private final String text;
  private final List<Start> starts;
  private int index;
  private int offset;
  private int column;

  SourcePlaces(String text, List<Start> starts) {
    this.text = text;
    this.starts = starts;
    enter(0);
  }

  /** Goes to an offset at or after the first start. */
  void moveTo(int target) {
    if (target < offset) {
      enter(0);
    }
    while (index + 1 < starts.size() && starts.get(index + 1).offset() <= target) {
      enter(index + 1);
    }
    column += text.codePointCount(offset, target);
    offset = target;
  }

  int line() {
    return starts.get(index).line();
  }

  int column() {
    return column;
  }

  private void enter(int start) {
    index = start;
    offset = starts.get(start).offset();
    column = starts.get(start).column();
  }
}

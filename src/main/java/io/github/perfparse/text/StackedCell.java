package io.github.perfparse.text;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;

/** A cell whose text stands on several lines under each other. */
final class StackedCell {

  private final StringBuilder text = new StringBuilder();
  private int line;
  private int column;
  private boolean paragraph;

  /**
   * A cell without a text yet.
   *
   * @param line 1-based line on which it begins
   * @param column 1-based column there
   */
  StackedCell(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** Adds what a line has of it: a blank line parts paragraphs. */
  void add(int onLine, int atColumn, String piece) {
    String printed = piece.strip();
    if (printed.isEmpty()) {
      paragraph = true;
      return;
    }
    if (text.isEmpty()) {
      line = onLine;
      column = atColumn;
    }
    text.append(between(printed)).append(printed);
    paragraph = false;
  }

  /** A line break parts two words of Latin letters. */
  private String between(String piece) {
    if (text.isEmpty()) {
      return "";
    }
    boolean words =
        Characters.isLatin(text.charAt(text.length() - 1)) && Characters.isLatin(piece.charAt(0));
    return paragraph ? "\n" : words ? " " : "";
  }

  Cell cell() {
    return Cell.unmarked(text.toString(), line, column);
  }
}

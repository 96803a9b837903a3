package io.github.perfparse.text;

/**
 * One cell of a printed row: what it says, what stood there untouched, and where.
 *
 * @param text the cleaned text; empty for a blank cell, never null
 * @param raw the untouched text between the cell's separators, never null
 * @param line 1-based line of the input on which the cell begins
 * @param column 1-based column of the raw text's first character, in Unicode code points
 */
public record Cell(String text, String raw, int line, int column) {

  /** Whether nothing was printed in this cell. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}

package io.github.perfparse.align.atom;

/**
 * A word that was put into a cell by its place and might nearly as well stand in another one.
 *
 * @param word where it is printed
 * @param row where a word of the other cell's row is printed
 * @param column where a word of the other cell's column is printed
 */
public record LooseWord(Place word, Place row, Place column) {

  /**
   * Where a word is printed.
   *
   * @param line 1-based line of the input
   * @param column 1-based column of its first character
   */
  public record Place(int line, int column) {}
}

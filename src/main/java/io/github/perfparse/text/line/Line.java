package io.github.perfparse.text.line;

/**
 * A line, or the part of one between form feeds, without its line end.
 *
 * @param text its characters
 * @param number 1-based line number
 * @param column 1-based column of its first character in code points; over 1 after a form feed
 * @param afterPageBreak whether a form feed stands directly before it
 * @param signs which telling characters stand in it
 */
public record Line(String text, int number, int column, boolean afterPageBreak, Signs signs) {

  /** How often the sign stands in it. */
  public int count(char sign) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }
}

package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.Signs;

/**
 * What is left of a line. The text is shared, so that a line with a thousand tables is not copied a
 * thousand times.
 *
 * @param text the whole line
 * @param from index of the first character that is left
 * @param line 1-based line number
 * @param column 1-based column of that character in code points
 * @param signs which telling characters stand in the whole line
 */
public record RestOfLine(String text, int from, int line, int column, Signs signs) {

  public static RestOfLine of(Line line) {
    return new RestOfLine(line.text(), 0, line.number(), line.column(), line.signs());
  }

  public boolean isEmpty() {
    return from == text.length();
  }

  public String rest() {
    return text.substring(from);
  }

  public String until(int to) {
    return text.substring(from, to);
  }

  public RestOfLine skipTo(int index) {
    return new RestOfLine(text, index, line, column + text.codePointCount(from, index), signs);
  }

  public RestOfLine end() {
    return new RestOfLine(text, text.length(), line, column, signs);
  }
}

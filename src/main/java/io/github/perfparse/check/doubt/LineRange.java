package io.github.perfparse.check.doubt;

/**
 * A run of lines.
 *
 * @param first the first of them
 * @param last the last of them; less than {@code first} where there is none
 */
public record LineRange(int first, int last) {

  static final LineRange NONE = new LineRange(Integer.MAX_VALUE, 0);

  static final LineRange ALL = new LineRange(0, Integer.MAX_VALUE);

  /** The same and another line, with all between. */
  LineRange with(int line) {
    return new LineRange(Math.min(first, line), Math.max(last, line));
  }

  /** The same cut short so that the line, which is above or below {@code kept}, is not among it. */
  LineRange outside(int line, LineRange kept) {
    if (line < kept.first && kept != NONE) {
      return new LineRange(Math.max(first, line + 1), last);
    }
    return line > kept.last && kept != NONE ? new LineRange(first, Math.min(last, line - 1)) : this;
  }

  /** Whether the line is among them. */
  public boolean has(int line) {
    return first <= line && line <= last;
  }
}

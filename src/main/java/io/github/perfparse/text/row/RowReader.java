package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import java.io.IOException;

/** Reads rows that do not stand on one line each. */
public interface RowReader {

  /**
   * Reads the row that begins on the next line, if it is one of this dialect.
   *
   * @param first the next line, the first of those ahead
   * @return false if it is not; then no line has been taken
   */
  boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException;
}

package io.github.perfparse.text.row;

import io.github.perfparse.text.line.LookAhead;
import java.io.IOException;

/** Reads rows that do not stand on one line each. */
public interface RowReader {

  /**
   * Reads the row that begins on the next line, if it is one of this dialect.
   *
   * @return false if it is not; then no line has been taken
   */
  boolean read(LookAhead lines, RowWriter rows) throws IOException;
}

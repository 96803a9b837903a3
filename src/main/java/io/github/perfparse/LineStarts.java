package io.github.perfparse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Notes where each line begins while it is read, of those from the last that was asked for on. */
final class LineStarts extends FilterInputStream {

  /** Where no form is found for so many lines, the first of them are forgotten. */
  private static final int MOST = 1 << 20;

  private long[] starts = new long[1024];
  private int first = 1;
  private int known = 1;
  private long read;
  private boolean afterReturn;

  LineStarts(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    for (int i = from; i < from + count; i++) {
      read++;
      if (bytes[i] == '\n' && afterReturn) {
        starts[known - 1] = read;
      } else if (bytes[i] == '\n' || bytes[i] == '\r') {
        add();
      }
      afterReturn = bytes[i] == '\r';
    }
    return count;
  }

  private void add() {
    if (known == MOST) {
      forgetBefore(first + MOST / 2);
    }
    if (known == starts.length) {
      starts = Arrays.copyOf(starts, 2 * known);
    }
    starts[known++] = read;
  }

  private void forgetBefore(int line) {
    int passed = line - first;
    known -= passed;
    System.arraycopy(starts, passed, starts, 0, known);
    first = line;
  }

  /** Whether a line lies neither above one that was asked for nor far back. */
  boolean knows(int line) {
    return line >= first;
  }

  /** Where a line begins; no line above it is asked for any more. */
  long offset(int line) {
    forgetBefore(line);
    return starts[0];
  }
}

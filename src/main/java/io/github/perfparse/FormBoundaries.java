package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Where in the bytes of a text each form begins, so that a large file can be cut there and its
 * parts read on their own. Forms are found and not read, which takes a fraction of the time.
 *
 * <pre>
 * FormBoundaries.of(input, ReadSettings.DETECTED, boundary → …)
 * (0, line 1, form 1)   (2042, line 27, form 2)   …
 * </pre>
 *
 * <p>Of its part a form says the lines counted from there. What stands between the last form of a
 * part and the next is told of in neither. A part may not tell its encoding any more: name it.
 */
public final class FormBoundaries implements Consumer<CutForm> {

  /**
   * The beginning of a form.
   *
   * @param offset its first byte, counted from 0
   * @param line its 1-based line
   * @param form its 1-based number
   */
  public record Boundary(long offset, int line, int form) {}

  private final LineStarts lines;
  private final Consumer<Boundary> boundaries;
  private int forms;

  private FormBoundaries(LineStarts lines, Consumer<Boundary> boundaries) {
    this.lines = lines;
    this.boundaries = boundaries;
  }

  /**
   * Finds them all, in constant memory.
   *
   * @param text its bytes, in an encoding in which no other character has the byte of a line break:
   *     any but UTF-16 and UTF-32; not closed here
   * @throws UnreadableInputException if it is no text, or goes over a limit
   * @throws IOException if it cannot be read
   */
  public static void of(InputStream text, ReadSettings settings, Consumer<Boundary> boundaries)
      throws IOException {
    LineStarts lines = new LineStarts(text);
    Perfparse.cut("", lines, settings, new FormBoundaries(lines, boundaries));
  }

  @Override
  public void accept(CutForm form) {
    forms++;
    int line = form.firstLine();
    boundaries.accept(new Boundary(lines.offset(line), line, forms));
  }

  /** Notes where each line begins, of those from the last that was asked for on. */
  private static final class LineStarts extends FilterInputStream {

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
      if (known == starts.length) {
        starts = Arrays.copyOf(starts, 2 * known);
      }
      starts[known++] = read;
    }

    /** Where a line begins; no line above it is asked for any more. */
    long offset(int line) {
      int passed = line - first;
      known -= passed;
      System.arraycopy(starts, passed, starts, 0, known);
      first = line;
      return starts[0];
    }
  }
}

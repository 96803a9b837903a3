package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
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
 * part and the next is told of in neither. A part may not tell its encoding any more: name it. A
 * {@link TextPart} minds all that.
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
   * Finds them all, in constant memory; but for that of a refusal that is told of after a form
   * below it.
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
    if (lines.knows(line)) {
      boundaries.accept(new Boundary(lines.offset(line), line, forms));
    }
  }
}

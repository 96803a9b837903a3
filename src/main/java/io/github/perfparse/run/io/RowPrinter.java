package io.github.perfparse.run.io;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.write.base.Printable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Prints rows for a person, one a line.
 *
 * <pre>
 *     4 tab       gap | · | · | 培训人数 | ≥100人
 * </pre>
 */
public final class RowPrinter {

  /** Which text of a cell is shown. */
  public enum View {
    CLEANED,
    RAW
  }

  private static final int LINE_WIDTH = 6;
  private static final int SYNTAX_WIDTH = 10;

  private final Writer out;
  private final View view;

  public RowPrinter(OutputStream out, View view) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.view = view;
  }

  /** Prints one row. */
  public void print(Row row) {
    try {
      out.write(format(row));
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
  }

  /** Sends off what is still in the buffer. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
  }

  private String format(Row row) {
    StringBuilder line = new StringBuilder();
    String number = Integer.toString(row.line());
    pad(line, LINE_WIDTH - number.length());
    line.append(number).append(' ');
    String syntax = row.syntax().key();
    line.append(syntax);
    pad(line, SYNTAX_WIDTH - syntax.length());
    line.append(row.afterGap() ? "gap" : "   ");
    for (Cell cell : row.cells()) {
      line.append(" | ").append(show(cell));
    }
    return line.append('\n').toString();
  }

  private String show(Cell cell) {
    String text = view == View.RAW ? cell.raw() : cell.text();
    return text.isEmpty() ? "·" : Printable.text(text);
  }

  private static void pad(StringBuilder line, int width) {
    for (int i = 0; i < width; i++) {
      line.append(' ');
    }
  }
}

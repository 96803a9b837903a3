package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Pass <b>blank fillers</b>: blanks the dots with which a form's blank rows are filled, {@code
 * ⇥⇥质量指标⇥……}.
 */
public final class BlankFillers implements Pass {

  private static final int LONGEST_BLANK = 5;

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    List<Row> kept = new ArrayList<>(table.printed().size());
    List<Note> notes = new ArrayList<>();
    for (Row row : table.printed()) {
      int fillers = count(row);
      if (fillers == 0) {
        kept.add(row);
      } else if (fillers < row.printed().size()) {
        kept.add(without(row, notes));
      } else {
        notes.add(new Note.Dropped(row, "furniture.filler"));
      }
    }
    return table.printed(kept, notes);
  }

  private static int count(Row row) {
    int count = 0;
    for (Cell cell : row.printed()) {
      count += isFiller(cell) ? 1 : 0;
    }
    return count;
  }

  private static Row without(Row row, List<Note> notes) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (isFiller(cell)) {
        notes.add(new Note.Label(cell));
        cells.set(i, new Cell("", "", cell.line(), cell.column()));
      }
    }
    return new Row(row.syntax(), row.line(), row.afterGap(), cells);
  }

  private static boolean isFiller(Cell cell) {
    String text = cell.text();
    boolean dots = !text.isEmpty() && isDot(text.charAt(0));
    return dots ? isDots(text) : isNumberedBlank(text);
  }

  private static boolean isDots(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDot(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 1 || text.equals("…");
  }

  private static boolean isDot(char c) {
    return c == '…' || c == '.' || c == '·' || c == '⋯';
  }

  /** {@code 指标2：} without a name behind it, as blank forms print it. */
  private static boolean isNumberedBlank(String text) {
    if (text.length() > LONGEST_BLANK || !text.startsWith("指标")) {
      return false;
    }
    boolean number = false;
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      number |= Character.isDigit(c);
      if (!Character.isDigit(c) && c != '：' && c != ':') {
        return false;
      }
    }
    return number;
  }
}

package io.github.perfparse.text.html;

import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.row.RowWriter;
import java.util.List;

/** Text that stands among table markup but in no cell: it becomes rows like any other text. */
final class TextBetweenCells {

  private final String text;
  private final SourcePlaces places;
  private final RowWriter rows;

  TextBetweenCells(String text, List<SourcePlaces.Start> starts, RowWriter rows) {
    this.text = text;
    this.places = new SourcePlaces(text, starts);
    this.rows = rows;
  }

  /** Writes what stands between two cells; bare markup and blank lines give nothing. */
  void writeBetween(int start, int to) {
    for (int from = start; from < to; from = end(from, to) + 1) {
      write(from, end(from, to));
    }
  }

  /** Writes what follows the last cell of an unclosed table; blank lines are gaps again. */
  void writeTail(int start) {
    for (int from = start; from < text.length(); from = end(from, text.length()) + 1) {
      int end = end(from, text.length());
      if (from == end && from > start) {
        rows.gap();
      }
      write(from, end);
    }
  }

  /** Not by a search for a line's end, which on a table of one line passes over all of it. */
  private int end(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private void write(int from, int to) {
    if (from < to) {
      places.moveTo(from);
      rows.addText(text.substring(from, to), places.line(), places.column(), Signs.ANY);
    }
  }
}

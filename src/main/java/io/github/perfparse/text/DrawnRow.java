package io.github.perfparse.text;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/** A row of a drawn table whose cells stand on several lines under each other. */
final class DrawnRow {

  /**
   * What one line has of it.
   *
   * @param line 1-based number of the line
   * @param pieces what it has of each cell
   */
  record Part(int line, String[] pieces) {}

  private DrawnRow() {}

  /**
   * The cells that the parts make.
   *
   * @param row at least one, all with as many pieces
   * @param column 1-based column at which the first cell begins
   */
  static List<Cell> cells(List<Part> row, int column) {
    List<Cell> cells = new ArrayList<>();
    int at = column;
    for (int i = 0; i < row.get(0).pieces().length; i++) {
      cells.add(cell(row, i, at));
      String first = row.get(0).pieces()[i];
      at += first.codePointCount(0, first.length()) + 1;
    }
    return cells;
  }

  private static Cell cell(List<Part> row, int column, int at) {
    StringBuilder text = new StringBuilder();
    int begin = row.get(0).line();
    boolean paragraph = false;
    for (Part part : row) {
      String piece = part.pieces()[column].strip();
      if (!piece.isEmpty()) {
        begin = text.isEmpty() ? part.line() : begin;
        text.append(between(text, piece, paragraph)).append(piece);
      }
      paragraph = piece.isEmpty();
    }
    return Cell.unmarked(text.toString(), begin, at);
  }

  /** A blank line parts paragraphs, a line break two words of Latin letters. */
  private static String between(StringBuilder text, String piece, boolean paragraph) {
    if (text.isEmpty()) {
      return "";
    }
    boolean words =
        Characters.isLatin(text.charAt(text.length() - 1)) && Characters.isLatin(piece.charAt(0));
    return paragraph ? "\n" : words ? " " : "";
  }
}

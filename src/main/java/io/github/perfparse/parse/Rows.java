package io.github.perfparse.parse;

import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Fold;
import io.github.perfparse.text.Row;
import io.github.perfparse.text.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Questions about one row that any section may ask. */
final class Rows {

  /** A label longer than this, brackets and all, has not been met: longer cells are no labels. */
  private static final int LONGEST_LABEL = 40;

  /** Where the blocks of Chinese characters, their radicals and their punctuation begin. */
  private static final char FIRST_CHINESE = '\u2E80';

  private Rows() {}

  /** The cells that are not blank, from left to right. */
  static List<Cell> printed(Row row) {
    List<Cell> printed = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      if (!cell.isBlank()) {
        printed.add(cell);
      }
    }
    return printed;
  }

  /**
   * The comparison key of a cell that may be a label; empty for a cell that is too long for one.
   */
  static String key(Cell cell) {
    return cell.text().length() > LONGEST_LABEL ? "" : Fold.key(cell.text());
  }

  /** Whether the row is one cell on a line of its own, without any separator. */
  static boolean isPlain(Row row) {
    return row.syntax() == Syntax.PLAIN;
  }
}

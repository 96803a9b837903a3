package io.github.perfparse.document.word;

import java.util.List;

/** What stands in a document or in a cell, from top to bottom. */
sealed interface BodyPart {

  /**
   * A paragraph.
   *
   * @param text what is printed, {@code \n} where a line ends by itself
   * @param hidden text that is there but not printed
   * @param boxes what stands in the text boxes that hang on it
   */
  record Paragraph(String text, String hidden, List<BodyPart> boxes) implements BodyPart {}

  /**
   * A table.
   *
   * @param widths the widths of its grid's columns in twentieths of a point; may be fewer than the
   *     rows use
   * @param indent how far it stands to the right, in the same
   * @param rows its rows
   * @param hidden what stands in rows that are not printed
   */
  record Table(List<Integer> widths, int indent, List<TableRow> rows, List<String> hidden)
      implements BodyPart {}

  /**
   * A row of a table.
   *
   * @param before columns of the grid in front of its first cell
   * @param cells its cells from left to right
   */
  record TableRow(int before, List<TableCell> cells) {}

  /**
   * A cell of a row.
   *
   * @param columns columns of the grid it covers
   * @param merge whether it goes on with another cell
   */
  record TableCell(int columns, Merge merge, List<BodyPart> content) {}

  /** How a cell goes on with the one above or before it. */
  enum Merge {
    /** It is a cell of its own. */
    NONE,
    /** It is a part of the cell above. */
    UP,
    /** It is a part of the cell to the left. */
    LEFT
  }
}

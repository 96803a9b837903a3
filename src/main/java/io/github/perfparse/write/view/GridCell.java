package io.github.perfparse.write.view;

import java.util.List;

/**
 * A cell of a form that is laid out.
 *
 * @param id its number in the grid, from 0
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param paths the values that it shows, as JSON Pointers into the form
 */
record GridCell(int id, Kind kind, String text, int columns, int rows, List<String> paths) {

  GridCell {
    paths = List.copyOf(paths);
  }

  /** What a cell holds. */
  enum Kind {
    /** The title or the year. */
    TITLE,
    /** A label of the form. */
    HEAD,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER
  }
}

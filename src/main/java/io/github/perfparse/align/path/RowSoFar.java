package io.github.perfparse.align.path;

/** The cells of the row that a path has laid out when its next cell is weighed. */
interface RowSoFar {

  /** The row's cell in the column; {@link Span#NONE} where it has none so far. */
  Span cell(TableColumn column);
}

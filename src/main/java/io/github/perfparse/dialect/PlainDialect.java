package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/** A dialect without separators: what parts its cells is known only by the form's labels. */
interface PlainDialect {

  /**
   * The rows that stand on these lines.
   *
   * @param lines rows of one cell each, in order; their line numbers tell of blank lines between
   * @return empty if the lines hold no table in this dialect
   */
  Optional<List<Row>> read(List<Row> lines);
}

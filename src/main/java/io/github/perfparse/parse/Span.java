package io.github.perfparse.parse;

import io.github.perfparse.form.SourceRef;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Lines of an input that are not read as a form.
 *
 * @param first 1-based line on which they begin
 * @param last 1-based line on which the last of their rows begins
 * @param dialect how the first of them is separated, by its name in the output
 */
record Span(int first, int last, String dialect) {

  /** From the first of these rows to the last. */
  static Span of(List<Row> rows) {
    Row first = rows.get(0);
    return new Span(first.line(), rows.get(rows.size() - 1).line(), first.syntax().dialect().key());
  }

  /** The same as a place in an input. */
  SourceRef source(String file, int number) {
    return new SourceRef(file, number, first, last, dialect);
  }
}

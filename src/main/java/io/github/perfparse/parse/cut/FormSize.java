package io.github.perfparse.parse.cut;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Row;

/** How large the form that is being read has become; it is kept whole until its end. */
public final class FormSize {

  private final Limits limits;
  private int rows;
  private int cells;
  private long length;

  public FormSize(Limits limits) {
    this.limits = limits;
  }

  /**
   * The form has one row more.
   *
   * @throws io.github.perfparse.text.line.OverLimitException if it is now too large
   */
  void add(Row row) {
    rows++;
    cells += row.cells().size();
    length += row.length();
    limits.check(Limit.FORM_ROWS, rows, row.line());
    limits.check(Limit.FORM_CELLS, cells, row.line());
    limits.check(Limit.FORM_LENGTH, length, row.line());
  }

  /** Another form begins. */
  void reset() {
    rows = 0;
    cells = 0;
    length = 0;
  }
}

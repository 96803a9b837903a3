package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.markup.Markup;

/** What stands in a row behind its greatest number of cells. */
public final class Excess {

  private Excess() {}

  /**
   * Drops blank cells.
   *
   * @param rest what was not split
   * @throws OverLimitException if anything is printed there
   */
  public static void drop(String rest, char separator, int line, Limits limits) {
    if (!Markup.clean(rest.replace(separator, ' ')).isEmpty()) {
      throw limits.over(Limit.ROW_CELLS, line);
    }
  }
}

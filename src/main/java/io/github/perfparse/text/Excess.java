package io.github.perfparse.text;

/** What stands in a row behind its greatest number of cells. */
final class Excess {

  private Excess() {}

  /**
   * Drops blank cells.
   *
   * @param rest what was not split
   * @throws OverLimitException if anything is printed there
   */
  static void drop(String rest, char separator, int line, Limits limits) {
    if (!Markup.clean(rest.replace(separator, ' ')).isEmpty()) {
      throw limits.over(Limit.ROW_CELLS, line);
    }
  }
}

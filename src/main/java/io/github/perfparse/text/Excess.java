package io.github.perfparse.text;

/** What stands in a row behind its greatest number of cells. */
final class Excess {

  private Excess() {}

  /**
   * The last cell of a row that was not split to its end: blank, if all cells behind the limit are.
   *
   * @param rest what was not split
   * @throws OverLimitException if anything is printed there
   */
  static Cell blank(Cell rest, char separator, Limits limits) {
    if (!Markup.clean(rest.raw().replace(separator, ' ')).isEmpty()) {
      throw limits.over(Limit.ROW_CELLS, rest.line());
    }
    return new Cell("", rest.raw(), rest.line(), rest.column());
  }
}

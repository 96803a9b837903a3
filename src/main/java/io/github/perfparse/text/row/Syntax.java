package io.github.perfparse.text.row;

/** How the cells of one row were told apart. */
public enum Syntax {
  /** Cells parted by tabs. */
  TAB(Dialect.TAB),
  /** A Markdown table row: {@code | 100 | 99.02 |}. */
  PIPE(Dialect.PIPE),
  /** The rule under a Markdown table's head: {@code | --- | :-: |}. It carries no text. */
  PIPE_RULE(Dialect.PIPE),
  /** A row of an HTML table. */
  HTML(Dialect.HTML),
  /** Cells parted by commas: {@code 项目名称,"甲,乙",}. */
  CSV(Dialect.CSV),
  /** A tab before each cell, each cell on a line of its own. */
  CELL_PER_LINE(Dialect.CELL_PER_LINE),
  /** A row put together from lines of one cell each. */
  BARE_LINES(Dialect.BARE_LINES),
  /** A row whose cells stood under each other by means of spaces. */
  SPACED(Dialect.SPACED),
  /** A row whose cells were parted by one space. */
  SINGLE_SPACE(Dialect.SINGLE_SPACE),
  /** A line without any separator: one cell. */
  PLAIN(Dialect.BARE_LINES);

  private final Dialect dialect;

  Syntax(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The dialect that prints such rows. */
  public Dialect dialect() {
    return dialect;
  }
}

package io.github.perfparse.text.row;

import io.github.perfparse.say.Keyed;

/** How the cells of one row were told apart. */
public enum Syntax implements Keyed {
  /** Cells parted by tabs. */
  TAB(Dialect.TAB),
  /** A Markdown table row: {@code | 100 | 99.02 |}. */
  PIPE(Dialect.PIPE),
  /** The rule under a Markdown table's head: {@code | --- | :-: |}. It carries no text. */
  PIPE_RULE(Dialect.PIPE),
  /** A row of an HTML table. */
  HTML(Dialect.HTML),
  /** A row of a table in a document: Word, Excel or PDF. */
  GRID(Dialect.GRID),
  /** A paragraph of a document that has tables: it is whole, and a part of none of them. */
  PARAGRAPH(Dialect.GRID),
  /** Cells parted by commas: {@code 项目名称,"甲,乙",}. */
  CSV(Dialect.CSV),
  /** A tab before each cell, each cell on a line of its own. */
  CELL_PER_LINE(Dialect.CELL_PER_LINE),
  /** A row whose cells stood under each other by means of spaces. */
  SPACED(Dialect.SPACED),
  /** A line without any separator: one cell. */
  PLAIN(Dialect.ALIGNED);

  private final Dialect dialect;

  Syntax(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Whether a merged cell is never printed twice: who prints a cell on a line of its own does it
   * once.
   */
  public boolean keepsMerges() {
    return this == HTML || this == CELL_PER_LINE || isOfDocument();
  }

  /** Whether the row stands in a document, whose cells and paragraphs are whole. */
  public boolean isOfDocument() {
    return this == GRID || this == PARAGRAPH;
  }

  /** The dialect that prints such rows. */
  public Dialect dialect() {
    return dialect;
  }
}

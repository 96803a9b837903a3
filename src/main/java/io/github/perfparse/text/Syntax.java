package io.github.perfparse.text;

/** How the cells of one row were told apart. */
public enum Syntax {
  /** Cells parted by tabs. */
  TAB,
  /** A Markdown table row: {@code | 100 | 99.02 |}. */
  PIPE,
  /** The rule under a Markdown table's head: {@code | --- | :-: |}. It carries no text. */
  PIPE_RULE,
  /** A row of an HTML table. */
  HTML,
  /** A line without any separator: one cell. */
  PLAIN
}

package io.github.perfparse.parse.indicators.row;

/** A row of the indicator table below its head: a whole one, or a piece of one. */
public sealed interface BodyRow permits TableRow, Fragment {

  /** Whether a page break stood before the row. */
  boolean afterGap();
}

package io.github.perfparse.parse.indicators;

/** A row of the indicator table below its head: a whole one, or a piece of one. */
sealed interface BodyRow permits IndicatorRow, Fragment {

  /** Whether a page break stood before the row. */
  boolean afterGap();
}

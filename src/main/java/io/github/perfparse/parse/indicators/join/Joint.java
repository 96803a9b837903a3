package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.lexicon.IndicatorColumn;

/**
 * A way to join a piece to a row.
 *
 * @param column the column the piece is part of
 * @param side the row: the one before it or the one after it
 * @param cost how unlikely it is; less is better
 * @param doubted whether the other row is not much less likely
 */
record Joint(IndicatorColumn column, Side side, int cost, boolean doubted) {

  enum Side {
    PREVIOUS,
    NEXT
  }

  /** The same, where the other row is not much less likely. */
  Joint inDoubt() {
    return new Joint(column, side, cost, true);
  }
}

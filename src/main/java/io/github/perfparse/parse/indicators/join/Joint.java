package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.lexicon.IndicatorColumn;
import java.util.Optional;

/**
 * A way to join a piece to a row.
 *
 * @param column the column the piece is part of
 * @param side the row: the one before it or the one after it
 * @param cost how unlikely it is; less is better
 * @param doubted whether the other row is not much less likely
 * @param rival another column of the row that is not much less likely
 */
record Joint(
    IndicatorColumn column, Side side, int cost, boolean doubted, Optional<IndicatorColumn> rival) {

  Joint(IndicatorColumn column, Side side, int cost) {
    this(column, side, cost, false, Optional.empty());
  }

  enum Side {
    PREVIOUS,
    NEXT
  }

  /** The same, where the other row is not much less likely. */
  Joint inDoubt() {
    return new Joint(column, side, cost, true, rival);
  }

  /** The same, where another of its columns is not much less likely. */
  Joint beside(IndicatorColumn other) {
    return new Joint(column, side, cost, doubted, Optional.of(other));
  }
}

package io.github.perfparse.align.layout;

import java.util.List;

/**
 * A row put together again.
 *
 * @param cells its cells from left to right; blank ones are left out
 * @param columns how many columns its table has; 0 where it is in none
 * @param afterPage whether it is the first of a page on which its table goes on
 */
public record LaidRow(List<LaidCell> cells, int columns, boolean afterPage) {

  LaidRow(List<LaidCell> cells, int columns) {
    this(cells, columns, false);
  }
}

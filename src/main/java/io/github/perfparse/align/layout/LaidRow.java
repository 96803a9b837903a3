package io.github.perfparse.align.layout;

import java.util.List;

/**
 * A row put together again.
 *
 * @param cells its cells from left to right; blank ones are left out
 * @param columns how many columns its table has; 0 where it is in none
 */
public record LaidRow(List<LaidCell> cells, int columns) {}

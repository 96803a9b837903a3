package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Word;
import java.util.Arrays;
import java.util.List;

/**
 * How near each word of a line is to standing in another column: the same search from the end of
 * the line gives the cheapest way through every cell that could be.
 */
final class ColumnMargins {

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final ColumnFit fit;
  private final List<Word> words;
  private final int columns;

  /** By words laid and column of the last cell: what the cheapest way so far costs. */
  private final int[][] costs;

  /** The same of what follows. */
  private final int[][] rests;

  /** By word and column: the cost of the cheapest way that puts the word there. */
  private final int[][] through;

  /**
   * @param costs by words laid and column of the last cell, what the cheapest way so far costs
   */
  ColumnMargins(ColumnFit fit, List<Word> words, int[][] costs) {
    this.fit = fit;
    this.words = words;
    this.costs = costs;
    this.columns = costs[0].length;
    this.rests = new int[words.size() + 1][columns];
    this.through = new int[words.size()][columns];
    for (int w = 0; w < words.size(); w++) {
      Arrays.fill(rests[w], UNREACHED);
      Arrays.fill(through[w], UNREACHED);
    }
    for (int begin = words.size() - 1; begin >= 0; begin--) {
      for (int column = 0; column < columns; column++) {
        cells(begin, column);
      }
    }
  }

  /** All cells of the column that begin with the word. */
  private void cells(int begin, int column) {
    int[] cells = fit.cellCosts(words, begin, column);
    int before = UNREACHED;
    for (int c = 0; c < column && begin > 0; c++) {
      if (costs[begin][c] < UNREACHED) {
        before = Math.min(before, costs[begin][c] + fit.next(words, begin, c, column));
      }
    }
    before = begin == 0 ? fit.first(words.get(0), column) : before;
    int rest = UNREACHED;
    for (int i = cells.length - 1; i >= 0; i--) {
      rest = Math.min(rest, cells[i] + rests[begin + 1 + i][column]);
      if (before < UNREACHED) {
        through[begin + i][column] = Math.min(through[begin + i][column], before + rest);
      }
    }
    for (int c = 0; c < column && begin > 0; c++) {
      rests[begin][c] = Math.min(rests[begin][c], rest + fit.next(words, begin, c, column));
    }
  }

  /** The column where the word would stand else; -1 if that costs as much more or above. */
  int other(int word, int own, int near) {
    int best = UNREACHED;
    for (int column = 0; column < columns; column++) {
      best = Math.min(best, through[word][column]);
    }
    int other = -1;
    for (int column = 0; column < columns; column++) {
      boolean nearer = other < 0 || through[word][column] < through[word][other];
      if (column != own && through[word][column] - best < near && nearer) {
        other = column;
      }
    }
    return other;
  }
}

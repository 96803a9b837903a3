package io.github.perfparse.align.path;

import java.util.List;

/**
 * The cheapest way to lay words into a table.
 *
 * @param cells the cells in reading order
 * @param cost what it costs, in hundredths
 * @param doubts for each word how near another reading is; empty where nobody asked
 */
public record Alignment(List<AlignedCell> cells, int cost, List<Doubt> doubts) {

  /** What a word of it costs. */
  public int costPerWord() {
    int words = 0;
    for (AlignedCell cell : cells) {
      words += cell.to() - cell.from();
    }
    return words == 0 ? 0 : cost / words;
  }
}

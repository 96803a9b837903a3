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

  /**
   * How far a word is from being read otherwise.
   *
   * @param margin how much dearer the cheapest path is that puts the word in another column, in
   *     hundredths
   * @param other that column
   * @param from index of the first word of the cell it would be in there
   * @param to index behind the last
   */
  public record Doubt(int margin, TableColumn other, int from, int to) {

    /** A reading so little dearer than the best one is told with it, in hundredths. */
    static final int NEAR = 250;
  }

  /** The doubt of the cell's most doubtful word. */
  public Doubt doubt(AlignedCell cell) {
    Doubt nearest = doubts.get(cell.from());
    for (Doubt doubt : doubts.subList(cell.from() + 1, cell.to())) {
      nearest = doubt.margin < nearest.margin ? doubt : nearest;
    }
    return nearest;
  }

  /** Whether the cell could nearly as well be read otherwise. */
  public boolean isDoubtful(AlignedCell cell) {
    return doubt(cell).margin < Doubt.NEAR;
  }
}

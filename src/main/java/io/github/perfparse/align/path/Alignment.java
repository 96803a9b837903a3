package io.github.perfparse.align.path;

import java.util.ArrayList;
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

  /** Words of which each stands in a cell of its own, beyond doubt. */
  public static Alignment ofWhole(List<AlignedCell> cells) {
    List<Doubt> none = new ArrayList<>(cells.size());
    for (AlignedCell cell : cells) {
      none.add(new Doubt(Integer.MAX_VALUE, cell.column(), cell.from(), cell.to()));
    }
    return new Alignment(cells, 0, none);
  }

  /** The same words among others, where the first of them has that index. */
  public Alignment from(int base) {
    List<AlignedCell> moved = new ArrayList<>(cells.size());
    for (AlignedCell cell : cells) {
      int to = base + cell.to();
      moved.add(new AlignedCell(base + cell.from(), to, cell.column(), cell.place()));
    }
    List<Doubt> others = new ArrayList<>(doubts.size());
    for (Doubt doubt : doubts) {
      others.add(new Doubt(doubt.margin, doubt.other, base + doubt.from, base + doubt.to));
    }
    return new Alignment(moved, cost, others);
  }

  /** The index of the first word. */
  public int first() {
    return cells.get(0).from();
  }

  /** The index behind the last word. */
  public int end() {
    return cells.get(cells.size() - 1).to();
  }

  /** The doubt of the cell's most doubtful word. */
  public Doubt doubt(AlignedCell cell) {
    Doubt nearest = doubts.get(cell.from() - first());
    for (Doubt doubt : doubts.subList(cell.from() + 1 - first(), cell.to() - first())) {
      nearest = doubt.margin < nearest.margin ? doubt : nearest;
    }
    return nearest;
  }

  /** Whether the cell could nearly as well be read otherwise. */
  public boolean isDoubtful(AlignedCell cell) {
    return doubt(cell).margin < Doubt.NEAR;
  }
}

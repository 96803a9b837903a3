package io.github.perfparse.damage;

import java.util.List;

/**
 * How well forms were read.
 *
 * @param cells cells compared
 * @param wrong the cells that differ from the truth
 */
public record Score(int cells, List<Wrong> wrong) {

  public Score {
    wrong = List.copyOf(wrong);
  }

  /**
   * A cell that differs from the truth.
   *
   * @param path the cell's JSON Pointer
   * @param got what was read
   * @param want what stands there
   * @param silent whether no repair and no leftover points at the cell
   */
  public record Wrong(String path, String got, String want, boolean silent) {}

  /** Cells that agree with the truth. */
  public int right() {
    return cells - wrong.size();
  }

  /** Wrong cells that nothing points at. */
  public long silent() {
    return wrong.stream().filter(Wrong::silent).count();
  }

  /** Whether every cell is right. */
  public boolean whollyRight() {
    return wrong.isEmpty();
  }
}

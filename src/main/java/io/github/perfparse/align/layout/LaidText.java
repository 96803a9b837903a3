package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import java.util.List;

/**
 * A text whose cells geometry has put together again.
 *
 * @param rows its rows, from top to bottom
 * @param loose the words that might nearly as well stand in another cell
 */
public record LaidText(List<LaidRow> rows, List<LooseWord> loose) {

  private static final int FEWEST_COLUMNS = 6;

  /**
   * How many of a thousand cells of tables have wide room inside: hardly any where columns stand
   * under each other, many where the cells of a line stand at random places.
   */
  public int roomInCells() {
    int cells = 1;
    int wide = 0;
    for (LaidRow row : rows) {
      for (LaidCell cell : row.cells()) {
        boolean table = row.columns() >= FEWEST_COLUMNS;
        cells += table ? 1 : 0;
        wide += table && cell.hasRoom() ? 1 : 0;
      }
    }
    return wide * 1000 / cells;
  }
}

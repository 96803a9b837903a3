package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.page.Word;
import java.util.List;

/**
 * A text whose cells geometry has put together again.
 *
 * @param rows its rows, from top to bottom
 * @param loose the words that might nearly as well stand in another cell
 */
public record LaidText(List<LaidRow> rows, List<LooseWord> loose) {

  private static final int FEWEST_COLUMNS = 6;

  /** What it costs if all have it. */
  private static final int ALL_WIDE = 500;

  /** One in so many words. */
  private static final int FEWEST_BACK = 10;

  /** One in so many gaps. */
  private static final int FEWEST_APART = 10;

  /**
   * What wide room inside of tables' cells costs, in hundredths a word: hardly anything where
   * columns stand under each other, for few have it; much where the cells of a line stand at random
   * places.
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
    return wide * ALL_WIDE / cells;
  }

  /**
   * Whether many words stand before others that were printed above or to the left of them: pieces
   * of cells side by side, which the order of the print tears apart.
   *
   * <pre>
   * 年度绩效    成本指标    大气治理支出标
   * 目标                 准                 →  年度绩效目标 | 成本指标 | 大气治理支出标准
   * </pre>
   */
  public boolean isReordered() {
    int all = 0;
    int back = 0;
    Word before = null;
    for (LaidRow row : rows) {
      for (LaidCell cell : row.cells()) {
        for (Word word : cell.words()) {
          all++;
          back += before != null && isBehind(before, word) ? 1 : 0;
          before = word;
        }
      }
    }
    return back * FEWEST_BACK >= all;
  }

  private static boolean isBehind(Word word, Word next) {
    return word.line() == next.line() ? word.column() > next.column() : word.line() > next.line();
  }

  /**
   * Whether cells side by side stand apart: where one space parts nearly all, {@code 数量指标 渠道长度 ≥5
   * 公里}, nothing stands under anything.
   */
  public boolean isParted() {
    int all = 0;
    int apart = 0;
    for (LaidRow row : rows) {
      for (int c = 1; c < row.cells().size() && row.columns() >= FEWEST_COLUMNS; c++) {
        int room = row.cells().get(c).roomBehind(row.cells().get(c - 1));
        all += room > 0 ? 1 : 0;
        apart += room > Word.UNIT ? 1 : 0;
      }
    }
    return apart * FEWEST_APART >= all;
  }
}

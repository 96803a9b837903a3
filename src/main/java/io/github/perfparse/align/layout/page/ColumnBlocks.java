package io.github.perfparse.align.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays rows together again of which each column was printed by itself, one below the other, as
 * pdftotext does where cells of a column stand nearer to each other than to the next column's.
 *
 * <pre>
 * 资金拨付及时率
 * 培训完成及时率
 *             ≥100%
 *              ≥95%
 *                      100%   6      →  资金拨付及时率  ≥100%  100%  6
 *                       96%   4         培训完成及时率   ≥95%   96%  4
 * </pre>
 */
public final class ColumnBlocks {

  private static final int FEWEST_ROWS = 2;
  private static final int MOST_ROWS = 6;
  private static final int FEWEST_BLOCKS = 3;

  private final List<PrintedLine> lines;

  private ColumnBlocks(List<PrintedLine> lines) {
    this.lines = lines;
  }

  /** The lines, such rows whole. */
  public static List<PrintedLine> whole(List<PrintedLine> lines) {
    ColumnBlocks blocks = new ColumnBlocks(lines);
    List<PrintedLine> whole = new ArrayList<>(lines.size());
    int line = 0;
    while (line < lines.size()) {
      int rows = FEWEST_ROWS;
      while (rows <= MOST_ROWS && blocks.from(line, rows) < FEWEST_BLOCKS) {
        rows++;
      }
      if (rows > MOST_ROWS) {
        whole.add(lines.get(line));
        line++;
      } else {
        int count = blocks.from(line, rows);
        for (int row = 0; row < rows; row++) {
          whole.add(blocks.row(line + row, rows, count));
        }
        line += rows * count;
      }
    }
    return whole;
  }

  /** How many blocks of so many lines stand from the line down, each right of the one above. */
  private int from(int line, int rows) {
    int count = 0;
    int right = 0;
    for (int begin = line; begin + rows <= lines.size(); begin += rows) {
      int farthest = 0;
      for (int i = begin; i < begin + rows; i++) {
        PrintedLine own = lines.get(i);
        if (i > line && !own.isBelow(lines.get(i - 1)) || count > 0 && own.left() <= right) {
          return count;
        }
        farthest = Math.max(farthest, own.right());
      }
      right = farthest;
      count++;
    }
    return count;
  }

  /** The words of a row, from as many blocks. */
  private PrintedLine row(int line, int rows, int count) {
    PrintedLine first = lines.get(line);
    List<Word> words = new ArrayList<>(first.words());
    for (int block = 1; block < count; block++) {
      PrintedLine own = lines.get(line + block * rows);
      words.addAll(own.down(first.y() - own.y()).words());
    }
    return new PrintedLine(first.page(), first.y(), words);
  }
}

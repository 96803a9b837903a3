package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells at the end of a page that may go on: where no row of the next page tells where its
 * columns stand, a text there goes on with the one whose last line is full.
 *
 * <pre>
 * 主管部门满意度      =85%    84.9%    10     8.2    资金下达较晚，下步完善方案，
 *                                                明确时间节点和责任人，细化任
 *                           (the next page)
 *                    务分工，按月调度。
 * </pre>
 */
final class OpenCells {

  /** A cell whose last line stands farther above the page's end is not cut. */
  private static final int NEAR = 3;

  private final TablePart part;
  private final List<PrintedLine> page;

  /** The columns whose cells may go on, the likeliest first. */
  private final List<Integer> open = new ArrayList<>();

  /**
   * @param part the table up to the page
   * @param page the lines of the page
   */
  OpenCells(TablePart part, List<PrintedLine> page) {
    this.part = part;
    this.page = page;
    if (part.size() > 0 && areTexts()) {
      for (int c = part.columns() - 1; c >= 0; c--) {
        if (goesOn(c)) {
          open.add(c);
        }
      }
    }
  }

  /** Lines of one text each, without a number. */
  private boolean areTexts() {
    for (PrintedLine line : page) {
      if (line.isParted()) {
        return false;
      }
      for (Word word : line.words()) {
        if (NumberTexts.startsNumber(word.text())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean goesOn(int column) {
    ColumnKind kind = part.kind(column);
    if (kind != ColumnKind.TEXT && kind != ColumnKind.NAME) {
      return false;
    }
    CellLine next = new CellLine(kind, page.get(0).words());
    for (int line = part.size() - 1; line >= Math.max(0, part.size() - NEAR); line--) {
      if (!part.cell(line, column).isEmpty()) {
        return !part.isEnded(line, column) && part.lacking(line, column, next) == 0;
      }
    }
    return false;
  }

  /** Whether the page's lines go on with a cell. */
  boolean areAny() {
    return !open.isEmpty();
  }

  /** For each line of the page the column of each word. */
  List<int[]> columns() {
    List<int[]> columns = new ArrayList<>();
    for (PrintedLine line : page) {
      columns.add(filled(line, open.get(0)));
    }
    return columns;
  }

  /**
   * For each word of a line the column where it would nearly as well stand; -1 if there is none.
   */
  int[] others(PrintedLine line) {
    return filled(line, open.size() > 1 ? open.get(1) : -1);
  }

  private static int[] filled(PrintedLine line, int column) {
    int[] columns = new int[line.words().size()];
    Arrays.fill(columns, column);
    return columns;
  }
}

package io.github.perfparse.parse;

import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rows inside a form that are in none of its blocks: page numbers that stood where it was not
 * known yet that a form begins.
 *
 * <pre>
 * 项目支出绩效自评表
 * — 3 —                    dropped
 * 项目名称⇥湖滨绿道养护
 * </pre>
 */
final class DroppedRows {

  private final int first;
  private final BitSet held = new BitSet();

  private DroppedRows(int first) {
    this.first = first;
  }

  /**
   * The rows on lines of which no block has a cell.
   *
   * @param blocks the form's
   * @param printed all rows from its first to its last, as they were printed
   */
  static List<Row> of(List<Block> blocks, List<Row> printed) {
    List<Row> dropped = new ArrayList<>();
    if (printed.isEmpty()) {
      return dropped;
    }
    DroppedRows lines = new DroppedRows(printed.get(0).line());
    for (Block block : blocks) {
      lines.hold(block.rows());
      lines.hold(block.furniture());
    }
    for (Row row : printed) {
      if (row.syntax() != Syntax.PIPE_RULE && !lines.held.get(row.line() - lines.first)) {
        dropped.add(row);
      }
    }
    return dropped;
  }

  private void hold(List<Row> rows) {
    for (Row row : rows) {
      hold(row.line(), row.line());
      for (Cell cell : row.cells()) {
        hold(cell.line(), cell.line() + breaks(cell.raw()));
      }
    }
  }

  private void hold(int from, int to) {
    if (to >= first) {
      held.set(Math.max(from, first) - first, to - first + 1);
    }
  }

  private static int breaks(String raw) {
    int breaks = 0;
    for (int i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) {
      breaks++;
    }
    return breaks;
  }
}

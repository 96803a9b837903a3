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
   * @param printed all rows from its first to its last, as they were printed
   */
  static List<Row> of(List<Block> blocks, List<Row> printed) {
    if (printed.isEmpty()) {
      return List.of();
    }
    DroppedRows lines = new DroppedRows(printed.get(0).line());
    for (Block block : blocks) {
      lines.holdFirstLines(block.rows());
      lines.holdFirstLines(block.furniture());
    }
    List<Row> dropped = lines.notHeld(printed);
    if (dropped.isEmpty()) {
      return dropped;
    }
    for (Block block : blocks) {
      lines.holdAllLines(block.rows());
      lines.holdAllLines(block.furniture());
    }
    return lines.notHeld(dropped);
  }

  private List<Row> notHeld(List<Row> rows) {
    List<Row> loose = new ArrayList<>();
    for (Row row : rows) {
      if (row.syntax() != Syntax.PIPE_RULE && !held.get(row.line() - first)) {
        loose.add(row);
      }
    }
    return loose;
  }

  private void holdFirstLines(List<Row> rows) {
    for (Row row : rows) {
      hold(row.line(), row.line());
      if (!row.isOnOneLine()) {
        holdFirstLines(row);
      }
    }
  }

  private void holdFirstLines(Row row) {
    for (Cell cell : row.cells()) {
      hold(cell.line(), cell.line());
    }
  }

  /** Few cells go over several lines, and to find them takes a look at every character. */
  private void holdAllLines(List<Row> rows) {
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        hold(cell.line(), cell.lastLine());
      }
    }
  }

  private void hold(int from, int to) {
    if (to >= first) {
      held.set(Math.max(from, first) - first, to - first + 1);
    }
  }
}

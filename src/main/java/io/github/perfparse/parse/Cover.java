package io.github.perfparse.parse;

import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Tells the cover page of a form from a form whose table is lost: all it says is said again in the
 * top of the form that follows.
 *
 * <pre>
 * 项目支出绩效自评表 ¶ 项目名称：湖滨绿道养护        a cover
 * 项目支出绩效自评表 ¶ 项目名称⇥湖滨绿道养护 ¶ …      its form
 * </pre>
 */
final class Cover {

  private Cover() {}

  /** Whether the rows are the cover of the form with these blocks. */
  static boolean isOf(List<Row> rows, List<Block> form) {
    String top = top(form);
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        if (!top.contains(Fold.key(cell.text()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String top(List<Block> form) {
    StringBuilder top = new StringBuilder();
    for (Block block : form) {
      for (Row row : block.section().isTop() ? block.rows() : List.<Row>of()) {
        for (Cell cell : row.printed()) {
          top.append(Fold.key(cell.text()));
        }
      }
    }
    return top.toString();
  }
}

package io.github.perfparse.parse.cut;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Says whether a title in the middle of a form is that form's own, printed again on the next page,
 * with rows of its head or without:
 *
 * <pre>
 * 项目支出绩效自评表
 * 项目名称⇥湖滨绿道养护
 * (page break)
 * 项目支出绩效自评表
 * 项目名称⇥湖滨绿道养护
 * 项目资金(元)⇥…
 * </pre>
 *
 * It is if all of it stands in the form's top as well, and what follows is something the form has
 * not had yet; where funds follow a second time, it is a second form.
 */
final class TopAgain {

  private TopAgain() {}

  /** Whether each of the rows stands in the top of the form. */
  static boolean stand(List<Row> rows, List<Block> form) {
    for (Row row : rows) {
      if (!stands(row, form)) {
        return false;
      }
    }
    return form.get(0).section() == Section.TITLE;
  }

  /** Whether the row stands in the top of the form. */
  static boolean stands(Row row, List<Block> form) {
    for (Block block : form) {
      for (Row other : block.section().isTop() ? block.rows() : List.<Row>of()) {
        if (isSame(row, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Row row, Row other) {
    List<Cell> cells = row.printed();
    List<Cell> others = other.printed();
    boolean same = cells.size() == others.size();
    for (int i = 0; i < cells.size() && same; i++) {
      same = Fold.key(cells.get(i).text()).equals(Fold.key(others.get(i).text()));
    }
    return same;
  }

  /** Whether a row goes on with the form below its top printed again. */
  static boolean goesOn(Row row, Opener opener, List<Block> form) {
    Section last = form.get(form.size() - 1).section();
    boolean opens = State.in(last).step(opener) == Step.OPENS;
    return switch (opener) {
      case TITLE, PROJECT -> false;
      case HEAD -> last.isTop() && !isAnswered(row, form);
      case FUNDS, OBJECTIVES -> opens && !has(opener.section(), form);
      case INDICATORS -> opens || last == Section.INDICATORS;
      case TOTAL, FOOT -> opens;
    };
  }

  static boolean has(Section section, List<Block> form) {
    for (Block block : form) {
      if (block.section() == section) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form's top has another row that begins with the same label. */
  private static boolean isAnswered(Row row, List<Block> form) {
    String label = row.printed().get(0).key();
    for (Block block : form) {
      for (Row other : block.rows()) {
        if (other.printed().get(0).key().equals(label)) {
          return true;
        }
      }
    }
    return false;
  }
}

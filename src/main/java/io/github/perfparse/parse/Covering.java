package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that a second reading of some rows answers for each of them: what stands above the
 * form that it found, or below it, is told of as that form's.
 */
final class Covering {

  private final Ledger ledger = new Ledger();
  private final Form form;
  private int first;
  private int last;

  private Covering(Form form) {
    this.form = form;
    this.first = form.source().firstLine();
    this.last = form.source().lastLine();
  }

  /** The form that takes the place of the blocks, with all that it leaves over of them. */
  static Form of(Form form, List<Block> blocks) {
    Covering covering = new Covering(form);
    for (Block block : blocks) {
      for (Row row : block.furniture()) {
        covering.furniture(row);
      }
      for (Row row : block.rows()) {
        covering.row(row);
      }
    }
    return covering.covered();
  }

  /** The form with all that it leaves over of the rows above it. */
  static Form ofRowsAbove(Form form, List<Row> rows) {
    Covering covering = new Covering(form);
    for (Row row : rows) {
      if (row.line() < form.source().firstLine()) {
        covering.row(row);
      }
    }
    return covering.covered();
  }

  private void furniture(Row row) {
    if (isOutside(row.line())) {
      ledger.furniture(row, "furniture.page");
      reach(row.line());
    }
  }

  private void row(Row row) {
    List<Cell> outside = new ArrayList<>();
    for (Cell cell : row.printed()) {
      if (isOutside(cell.line())) {
        outside.add(cell);
      }
    }
    if (!outside.isEmpty()) {
      ledger.close(new Row(row.syntax(), row.line(), row.afterGap(), outside));
      reach(outside.get(0).line());
      reach(outside.get(outside.size() - 1).line());
    }
  }

  private boolean isOutside(int line) {
    return line < form.source().firstLine() || line > form.source().lastLine();
  }

  private void reach(int line) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }

  private Form covered() {
    return ledger.repairs().isEmpty() && ledger.leftovers().isEmpty()
        ? form
        : form.covering(first, last, ledger.repairs(), ledger.leftovers());
  }
}

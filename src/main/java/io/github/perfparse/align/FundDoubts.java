package io.github.perfparse.align;

import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.Alignment.Doubt;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import java.util.List;
import java.util.Map;

/** Marks the cells and the rows of a laid out fund table that may be others'. */
final class FundDoubts {

  private final Sheet sheet;
  private final WordLedger book;

  /** The rows that were read so far. */
  private final List<Funding.Row> rows;

  FundDoubts(Sheet sheet, WordLedger book, List<Funding.Row> rows) {
    this.sheet = sheet;
    this.book = book;
    this.rows = rows;
  }

  /** The label was put together from two lines. */
  void joined(AlignedCell label, String whole) {
    Pointer path = FundField.rowLabel(rows.size());
    int line = sheet.line(label.from());
    book.repair(Repair.Kind.JOINED_FRAGMENT, path, line, Message.of("joined.words", whole));
  }

  /** The cell may be another one's, so that other one is as doubtful. */
  void cell(Pointer path, AlignedCell cell, Doubt doubt) {
    Message detail = Message.of("doubt.fund-column", sheet.words(cell), doubt.other());
    int line = sheet.line(cell.from());
    book.doubt(path, line, detail);
    if (doubt.other() == TableColumn.STRAY && Characters.areDigits(sheet.words(cell))) {
      Message digits = Message.of("doubt.digits", sheet.words(cell));
      book.doubt(FundField.row(path.index()), line, digits);
    }
    for (Map.Entry<FundField, TableColumn> number : FundSection.NUMBERS.entrySet()) {
      if (number.getValue() == doubt.other()) {
        book.doubt(number.getKey().path(path.index()), line, detail);
      }
    }
  }

  /**
   * Where not all cells are printed, which ones are blank was chosen.
   *
   * @param printed how many of the cells of numbers the last row has
   * @param columns how many a whole row has
   */
  void blanks(int printed, int columns) {
    if (printed > 0 && printed < columns) {
      int last = rows.size() - 1;
      Message detail = Message.of("doubt.fund-blanks", printed, columns);
      book.doubt(FundField.row(last), rows.get(last).line(), detail);
    }
  }
}

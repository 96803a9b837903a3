package io.github.perfparse.parse.indicators.row;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;

/**
 * What a pass made of cells that hold no value of a row: a label that says what others mean, a row
 * that says nothing, a mend that is the form's. A pass hands its notes on and writes none of them
 * down, so that a row may be tried in several ways; the reader of the section enters those of the
 * way that was taken.
 */
public sealed interface Note {

  /** Writes the note down. */
  void enter(Ledger ledger);

  /** The cell is a label. */
  record Label(Cell cell) implements Note {

    @Override
    public void enter(Ledger ledger) {
      ledger.label(cell);
    }
  }

  /** The cell is the label that the match says. */
  record Matched(Cell cell, Match<?> match) implements Note {

    @Override
    public void enter(Ledger ledger) {
      ledger.label(cell, match);
    }
  }

  /** The row carries nothing of the form. */
  record Dropped(Row row, String what) implements Note {

    @Override
    public void enter(Ledger ledger) {
      ledger.furniture(row, what);
    }
  }

  /** Something was mended that belongs to no row. */
  record Mended(Repair.Kind kind, int line, Message detail) implements Note {

    @Override
    public void enter(Ledger ledger) {
      ledger.repair(kind, Pointer.FORM, line, detail);
    }
  }
}

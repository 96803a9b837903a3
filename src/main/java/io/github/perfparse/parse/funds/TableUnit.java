package io.github.perfparse.parse.funds;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.OwnUnit;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.Optional;

/** The unit of the amounts of a fund table, wherever it is printed: the first that is found. */
final class TableUnit {

  private final Lexicon lexicon;
  private final Ledger ledger;
  private Text unit;
  private Text strange = Text.BLANK;

  /**
   * @param unit the unit of money that stands by itself; blank where none does
   */
  TableUnit(Lexicon lexicon, Ledger ledger, Text unit) {
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.unit = unit;
  }

  /** {@code 项目资金 (万元)}: the unit stands in the brackets of the section's label. */
  void find(Row row) {
    for (Cell cell : row.printed()) {
      Optional<Match<SectionLabel>> label = lexicon.sections().find(cell, SectionLabel.FUNDS);
      if (label.isPresent()) {
        ledger.label(cell, label.get());
        take(cell);
        noteStrange(cell);
      }
    }
  }

  private void take(Cell cell) {
    Optional<String> found = MoneyUnit.in(cell.key());
    if (unit.isBlank() && found.isPresent()) {
      unit = Text.of(cell).reading(found.get());
    }
  }

  /** {@code 项目资金（美元）}: amounts in a unit that is not known are not passed off as yuan. */
  private void noteStrange(Cell cell) {
    Optional<String> unknown = MoneyUnit.unknownIn(cell.key());
    if (strange.isBlank() && unknown.isPresent()) {
      strange = Text.of(cell).reading(unknown.get());
    }
  }

  /**
   * {@code 年初预算数(万元)}: a head of the table names it, or what names the table, {@code
   * 整体支出(万元)⇥年初预算数}, whatever it is called.
   *
   * @param labelIndex where the labels of the rows stand
   */
  void findInHeads(Row head, int labelIndex) {
    for (int i = 0; i < head.cells().size(); i++) {
      Cell cell = head.cells().get(i);
      if (i <= labelIndex && MoneyUnit.endsLabel(cell.key())) {
        ledger.label(cell);
      }
      if (!cell.isBlank() && ledger.isClaimed(cell)) {
        take(cell);
      }
    }
  }

  /** {@code 8.4万}: an amount may have a unit of its own, which is the table's if that has none. */
  void takeOwn(Text amount) {
    Optional<OwnUnit> own = unit.isBlank() ? OwnUnit.of(amount.value()) : Optional.empty();
    unit = own.isPresent() ? amount.reading(own.get().unit()) : unit;
  }

  /** The unit that was found so far. */
  Optional<String> known() {
    return unit.isBlank() ? Optional.empty() : Optional.of(unit.value());
  }

  /** The unit for the record. */
  Optional<String> told() {
    Pointer path = FormField.MONEY_UNIT.path();
    if (unit.isBlank()) {
      if (!strange.isBlank()) {
        ledger.unrecognised(path, strange);
      }
      return Optional.empty();
    }
    Optional<Message> mended = MoneyUnit.mended(unit.cell(0).text(), unit.value());
    if (mended.isPresent()) {
      ledger.repair(Repair.Kind.CLEANED_TEXT, path, unit.line(), mended.get());
    }
    return ledger.text(path, unit);
  }
}

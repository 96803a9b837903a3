package io.github.perfparse.parse.funds;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.FundKinds;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Phrase;
import io.github.perfparse.parse.cell.RateFraction;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fund table. Its columns are counted from the row's label, which stands just left of the
 * first amount, so that a row that has lost or gained cells at its left is read all the same.
 */
public final class FundingReader {

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final FundColumns columns;
  private final TableUnit unit;
  private final List<Funding.Row> rows = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  /**
   * @param unit the unit of money that stands by itself; blank where none does
   */
  public FundingReader(Lexicon lexicon, Ledger ledger, Text unit) {
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.columns = new FundColumns(lexicon, ledger);
    this.unit = new TableUnit(lexicon, ledger, unit);
  }

  public Funding read(List<Row> printed) {
    AmountPairs pairs = new AmountPairs(lexicon);
    for (int i = 0; i < printed.size(); i++) {
      Row row = printed.get(i);
      unit.find(row);
      Optional<AmountPairs.PairedRow> below =
          i + 1 < printed.size() ? pairs.findBelow(row, printed.get(i + 1)) : Optional.empty();
      if (below.isPresent()) {
        add(below.get());
        continue;
      }
      Optional<AmountPairs.PairedRow> paired = pairs.find(row);
      if (paired.isPresent()) {
        if (rows.isEmpty() && i > 0 && pairs.isOver(printed.get(i - 1))) {
          printed.get(i - 1).printed().forEach(ledger::label);
        }
        add(paired.get());
      } else if (columns.isHead(row) && columns.take(row)) {
        unit.findInHeads(row, columns.labelIndex());
      }
    }
    for (Row row : printed) {
      readRow(row);
    }
    ledger.note(FundKinds.settle(rows));
    return new Funding(unit.told(), rows);
  }

  /** The rows' remarks. */
  public Map<String, String> notes() {
    return notes;
  }

  private void readRow(Row row) {
    Optional<FundCells> alone = isOfNumbers(row) ? columns.withoutLabel(row) : Optional.empty();
    if (alone.isPresent()) {
      addLone(alone.get());
      return;
    }
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isBlank() || ledger.isClaimed(cell)) {
        continue;
      }
      Optional<Match<String>> kind = kind(cell.key());
      if (kind.isPresent()) {
        add(Funding.Kind.valueOf(kind.get().meaning()), label(cell, kind.get()), row, i);
        return;
      }
      if (isOf(cell) && i + 1 < cells.size()) {
        ledger.label(cell);
      } else {
        readUnknown(row, i);
        return;
      }
    }
  }

  /** {@code 具中：本年财政拨款} is the label behind a misread 其中, if the label itself is whole. */
  private Optional<Match<String>> kind(String key) {
    Optional<Match<String>> kind = lexicon.fundRows().find(lexicon.whole(key));
    if (kind.isPresent()) {
      return kind;
    }
    Optional<String> known = lexicon.fundRows().exact(lexicon.wholeOfMisread(key));
    return known.isPresent() ? Optional.of(new Match<>(known.get(), true)) : kind;
  }

  /**
   * Whether it is the first row of a table, with nothing in it but numbers, a copied label aside.
   */
  private boolean isOfNumbers(Row row) {
    if (!rows.isEmpty() || columns.areUnknown()) {
      return false;
    }
    for (Cell cell : row.printed()) {
      boolean number = Numbers.isNumber(cell.text()) && !ledger.isClaimed(cell);
      if (!number && !columns.isLabelOfHeads(cell)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The only row of a table whose rows have no labels.
   *
   * <pre>
   * 预算资金（万元）⇥全年预算数⇥全年执行数⇥执行率⇥得分
   * 153.7⇥153.66⇥99.97%⇥10
   * </pre>
   */
  private void addLone(FundCells row) {
    Pointer path = FundField.row(0);
    ledger.repair(Repair.Kind.ALIGNED_CELL, path, row.line(), "doubt.fund-total");
    add(Funding.Kind.TOTAL, "", row);
  }

  /** {@code 其中：} in a cell of its own, before a source of funds. */
  private boolean isOf(Cell cell) {
    return cell.key().length() > 0 && lexicon.whole(cell.key()).isEmpty();
  }

  private String label(Cell cell, Match<String> kind) {
    ledger.label(cell);
    if (kind.corrected()) {
      ledger.repair(
          Repair.Kind.CORRECTED_LABEL,
          FundField.rowLabel(rows.size()),
          cell.line(),
          "corrected.fund",
          cell.text(),
          Funding.Kind.valueOf(kind.meaning()));
    }
    return Phrase.of(cell.text());
  }

  /** A source of funds that the lexicon does not know: a label with numbers under the amounts. */
  private void readUnknown(Row row, int index) {
    Cell cell = row.cells().get(index);
    boolean labelled =
        !columns.areUnknown()
            && Numbers.read(cell.text()).isEmpty()
            && !Numbers.isNone(cell.text())
            && Numbers.read(FundColumns.cell(row, index + 1).value()).isPresent();
    if (labelled) {
      ledger.label(cell);
      Optional<Funding.Row> torn = torn(cell);
      if (torn.isPresent()) {
        rows.remove(rows.size() - 1);
        Pointer path = FundField.rowLabel(rows.size());
        ledger.repair(
            Repair.Kind.JOINED_FRAGMENT, path, cell.line(), "joined.line-above", cell.text());
        add(torn.get().kind(), torn.get().label() + cell.text(), row, index);
      } else {
        add(Funding.Kind.UNKNOWN, cell.text(), row, index);
      }
    }
  }

  /** {@code 上年结转 ¶ 资金 | 8 | 8 | 6}: the row above is but the label's first piece, a label too. */
  private Optional<Funding.Row> torn(Cell rest) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Funding.Row above = rows.get(rows.size() - 1);
    String whole = lexicon.whole(Fold.key(above.label() + rest.text()));
    boolean blank =
        above.initialBudget().isEmpty()
            && above.annualBudget().isEmpty()
            && above.score().isEmpty();
    return blank && lexicon.fundRows().means(whole, above.kind().name())
        ? Optional.of(above)
        : Optional.empty();
  }

  private void add(Funding.Kind kind, String label, Row row, int printedAt) {
    int usual = columns.labelIndex();
    int place = columns.labelPlace(row, printedAt);
    FundCells cells = columns.cells(row, place);
    if (printedAt != usual) {
      boolean left = printedAt < usual && place == printedAt && cells.whole();
      ledger.repair(
          Repair.Kind.SHIFTED_ROW,
          FundField.row(rows.size()),
          row.line(),
          left ? "shifted.whole" : "shifted.label",
          Math.abs(usual - printedAt));
    }
    add(kind, label, cells);
  }

  private void add(AmountPairs.PairedRow row) {
    row.labels().forEach(ledger::label);
    Pointer path = FundField.row(rows.size());
    row.others().forEach(amount -> ledger.otherColumn(path, amount));
    add(row.kind(), row.label(), row.cells());
  }

  private void add(Funding.Kind kind, String label, FundCells row) {
    if (kind != Funding.Kind.TOTAL && row.moveRate()) {
      Pointer path = FundField.RATE.path(rows.size());
      ledger.repair(Repair.Kind.MOVED_TEXT, path, row.line(), "moved.rate");
    }
    Optional<BigDecimal> initial = amount(FundField.INITIAL_BUDGET, FundColumn.INITIAL, row);
    Optional<BigDecimal> annual = amount(FundField.ANNUAL_BUDGET, FundColumn.ANNUAL, row);
    Optional<BigDecimal> executed = amount(FundField.EXECUTED, FundColumn.EXECUTED, row);
    rows.add(
        new Funding.Row(
            kind,
            label,
            initial,
            annual,
            executed,
            number(FundField.POINTS, FundColumn.POINTS, row),
            rate(row, annual, executed),
            number(FundField.SCORE, FundColumn.SCORE, row),
            row.line()));
    readNote(label, row.of(FundColumn.NOTE));
  }

  /** What a row says in the column of remarks, by the row's label and the column's. */
  private void readNote(String label, Text note) {
    if (Numbers.isNone(note.value())) {
      note.cells().forEach(ledger::label);
    } else if (!note.isBlank() && Numbers.read(note.value()).isEmpty()) {
      String name = label + " " + columns.noteHead();
      if (notes.putIfAbsent(name, note.value()) == null) {
        ledger.value(Pointer.attribute(name), note);
      }
    }
  }

  /** {@code 算数⇥000} for {@code 全年预算数⇥219.0000}: of a column whose cells lost what stood first. */
  private Optional<BigDecimal> amount(FundField field, FundColumn column, FundCells row) {
    Text cell = row.of(column);
    Pointer path = field.path(rows.size());
    if (columns.isEnd(column) && !cell.isBlank()) {
      ledger.repair(Repair.Kind.ALIGNED_CELL, path, row.line(), "doubt.piece", cell.value());
    }
    unit.takeOwn(cell);
    return ledger.amount(path, cell, unit.known(), row.whole());
  }

  private Optional<BigDecimal> rate(
      FundCells row, Optional<BigDecimal> annual, Optional<BigDecimal> executed) {
    Optional<BigDecimal> rate = number(FundField.RATE, FundColumn.RATE, row);
    String printed = row.of(FundColumn.RATE).value();
    Optional<BigDecimal> percent = RateFraction.percent(printed, rate, annual, executed);
    if (percent.isEmpty()) {
      return rate;
    }
    Pointer path = FundField.RATE.path(rows.size());
    Message read = Message.of("cleaned.number", printed, percent.get());
    ledger.repair(Repair.Kind.CLEANED_NUMBER, path, row.line(), read);
    return percent;
  }

  private Optional<BigDecimal> number(FundField field, FundColumn column, FundCells row) {
    return ledger.number(field.path(rows.size()), row.of(column), row.whole());
  }
}

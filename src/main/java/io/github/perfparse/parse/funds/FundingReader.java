package io.github.perfparse.parse.funds;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.parse.cell.FundKinds;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.OwnUnit;
import io.github.perfparse.parse.cell.Phrase;
import io.github.perfparse.parse.cell.RateFraction;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fund table. Its columns are counted from the row's label, which stands just left of the
 * first amount, so that a row that has lost or gained cells at its left is read all the same.
 */
public final class FundingReader {

  /** No column of amounts has a head of so few characters, {@code 算数}: it is the end of one. */
  private static final int SHORTEST_HEAD = 3;

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<FundColumn, Integer> offsets = new EnumMap<>(FundColumn.class);
  private final Set<FundColumn> ends = EnumSet.noneOf(FundColumn.class);
  private final List<Funding.Row> rows = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String noteHead = "";
  private Text unit;
  private Text strangeUnit = Text.BLANK;
  private int labelIndex;

  /**
   * @param unit the unit of money that stands by itself; blank where none does
   */
  public FundingReader(Lexicon lexicon, Ledger ledger, Text unit) {
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.unit = unit;
  }

  public Funding read(List<Row> printed) {
    AmountPairs pairs = new AmountPairs(lexicon);
    for (int i = 0; i < printed.size(); i++) {
      Row row = printed.get(i);
      readUnit(row);
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
      } else if (isHead(row)) {
        readHead(row);
      }
    }
    for (Row row : printed) {
      readRow(row);
    }
    ledger.note(FundKinds.settle(rows));
    return new Funding(unit(), rows);
  }

  /** The rows' remarks. */
  public Map<String, String> notes() {
    return notes;
  }

  private Optional<String> unit() {
    Pointer path = FormField.MONEY_UNIT.path();
    if (unit.isBlank()) {
      if (!strangeUnit.isBlank()) {
        ledger.unrecognised(path, strangeUnit);
      }
      return Optional.empty();
    }
    Optional<Message> mended = MoneyUnit.mended(unit.cell(0).text(), unit.value());
    if (mended.isPresent()) {
      ledger.repair(Repair.Kind.CLEANED_TEXT, path, unit.line(), mended.get());
    }
    return ledger.text(path, unit);
  }

  /** {@code 项目资金 (万元)}: the unit stands in the brackets of the section's label. */
  private void readUnit(Row row) {
    for (Cell cell : row.printed()) {
      Optional<Match<SectionLabel>> label = lexicon.sections().find(cell, SectionLabel.FUNDS);
      if (label.isPresent()) {
        ledger.label(cell, label.get());
        takeUnit(cell);
        noteStrangeUnit(cell);
      }
    }
  }

  private void takeUnit(Cell cell) {
    Optional<String> found = MoneyUnit.in(cell.key());
    if (unit.isBlank() && found.isPresent()) {
      unit = Text.of(cell).reading(found.get());
    }
  }

  /** {@code 项目资金（美元）}: amounts in a unit that is not known are not passed off as yuan. */
  private void noteStrangeUnit(Cell cell) {
    Optional<String> strange = MoneyUnit.unknownIn(cell.key());
    if (strangeUnit.isBlank() && strange.isPresent()) {
      strangeUnit = Text.of(cell).reading(strange.get());
    }
  }

  private boolean isHead(Row row) {
    if (!lexicon.fundColumns().mayBeIn(row)) {
      return false;
    }
    int heads = 0;
    for (Cell cell : row.printed()) {
      heads += lexicon.fundColumns().exact(cell).isPresent() ? 1 : 0;
    }
    return heads >= 2;
  }

  private void readHead(Row row) {
    if (!offsets.isEmpty()) {
      ledger.furniture(row, "furniture.head");
      return;
    }
    int first = -1;
    List<Optional<Match<FundColumn>>> columns = FundHead.of(row, lexicon);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Optional<Match<FundColumn>> column = columns.get(i);
      if (column.isPresent() && isOverLabels(row, i, column.get().meaning())) {
        ledger.label(cell);
      } else if (column.isPresent() && !offsets.containsKey(column.get().meaning())) {
        first = first < 0 ? i : first;
        offsets.put(column.get().meaning(), i - first + 1);
        if (column.get().corrected() && cell.key().length() < SHORTEST_HEAD) {
          ends.add(column.get().meaning());
        }
        noteHead = column.get().meaning() == FundColumn.NOTE ? Phrase.of(cell.text()) : noteHead;
        ledger.label(cell, column.get());
      } else if (lexicon.ownColumns().exact(cell).isPresent()) {
        ledger.label(cell);
      }
    }
    labelIndex = first - 1;
    readUnitOfHeads(row);
  }

  /** {@code 年度预算数(万元)⇥年初预算⇥调整后预算数}: the first is the head of the rows' labels. */
  private boolean isOverLabels(Row row, int index, FundColumn column) {
    boolean again = false;
    for (int i = index + 1; i < row.cells().size(); i++) {
      again |= lexicon.fundColumns().find(row.cells().get(i), column).isPresent();
    }
    return again && offsets.isEmpty() && column.isAmount();
  }

  /** {@code 预算执行情况(10分) ¶ 年度预算数(万元)⇥年初预算}: also in what stands over the rows' labels. */
  private void readUnitOfHeads(Row head) {
    for (int i = 0; i < head.cells().size(); i++) {
      Cell cell = head.cells().get(i);
      if (i <= labelIndex || ledger.isClaimed(cell)) {
        takeUnit(cell);
      }
    }
  }

  private void readRow(Row row) {
    if (isLoneRow(row)) {
      addLone(row);
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
   * The first row of a table, with nothing but numbers under its heads: the only one of a table
   * whose rows have no labels.
   *
   * <pre>
   * 预算资金（万元）⇥全年预算数⇥全年执行数⇥执行率⇥得分
   * 153.7⇥153.66⇥99.97%⇥10
   * </pre>
   */
  private boolean isLoneRow(Row row) {
    if (!rows.isEmpty() || offsets.isEmpty()) {
      return false;
    }
    for (Cell cell : row.printed()) {
      if (!Numbers.isNumber(cell.text()) || ledger.isClaimed(cell)) {
        return false;
      }
    }
    int under = underHeads(row, labelIndex);
    return hasAll(row) || under > 1 && under == row.printed().size();
  }

  /** Whether each head has a number, however far the row has moved. */
  private boolean hasAll(Row row) {
    return row.printed().size() == offsets.size();
  }

  private void addLone(Row row) {
    Pointer path = Pointer.of(FundField.SECTION, 0, "");
    ledger.repair(Repair.Kind.ALIGNED_CELL, path, row.line(), "doubt.fund-total");
    int first = row.cells().indexOf(row.printed().get(0));
    add(Funding.Kind.TOTAL, "", cells(row, hasAll(row) ? first - 1 : labelIndex));
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
          Pointer.of(FundField.SECTION, rows.size(), "label"),
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
        !offsets.isEmpty()
            && Numbers.read(cell.text()).isEmpty()
            && !Numbers.isNone(cell.text())
            && Numbers.read(cell(row, index + 1).value()).isPresent();
    if (labelled) {
      ledger.label(cell);
      Optional<Funding.Row> torn = torn(cell);
      if (torn.isPresent()) {
        rows.remove(rows.size() - 1);
        Pointer path = Pointer.of(FundField.SECTION, rows.size(), "label");
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

  private static Text cell(Row row, int index) {
    return index < row.cells().size() ? Text.of(row.cells().get(index)) : Text.BLANK;
  }

  private void add(Funding.Kind kind, String label, Row row, int printedAt) {
    int place = labelPlace(row, printedAt);
    FundCells cells = cells(row, place);
    if (printedAt != labelIndex) {
      boolean left = printedAt < labelIndex && place == printedAt && cells.whole();
      ledger.repair(
          Repair.Kind.SHIFTED_ROW,
          Pointer.of(FundField.SECTION, rows.size(), ""),
          row.line(),
          left ? "shifted.whole" : "shifted.label",
          Math.abs(labelIndex - printedAt));
    }
    add(kind, label, cells);
  }

  private FundCells cells(Row row, int labelAt) {
    Map<FundColumn, Text> cells = new EnumMap<>(FundColumn.class);
    boolean whole = true;
    for (FundColumn column : offsets.keySet()) {
      Text cell = cell(row, labelAt + offsets.get(column));
      whole &= !cell.isBlank() || column == FundColumn.NOTE;
      cells.put(column, cell);
    }
    return new FundCells(row.line(), whole, cells);
  }

  private void add(AmountPairs.PairedRow row) {
    row.labels().forEach(ledger::label);
    Pointer path = Pointer.of(FundField.SECTION, rows.size(), "");
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
      String name = label + " " + noteHead;
      if (notes.putIfAbsent(name, note.value()) == null) {
        ledger.value(Pointer.of("attributes", name), note);
      }
    }
  }

  /**
   * Where the row's label would stand if it stood just left of the first amount, as it does unless
   * it is merged over blank columns: more of the row's numbers stand under heads then.
   *
   * <pre>
   * 预算执行情况⇥年度预算数⇥·⇥年初预算⇥预算执行数⇥·⇥执行率
   * 总额⇥·⇥281.25⇥198.81⇥·⇥88.36%
   * </pre>
   */
  private int labelPlace(Row row, int printedAt) {
    int best = printedAt;
    for (int place = printedAt + 1; place <= Math.max(labelIndex, printedAt); place++) {
      best = underHeads(row, place) > underHeads(row, best) ? place : best;
    }
    return best;
  }

  private int underHeads(Row row, int labelAt) {
    int numbers = 0;
    for (Integer offset : offsets.values()) {
      numbers += Numbers.isNumber(cell(row, labelAt + offset).value()) ? 1 : 0;
    }
    return numbers;
  }

  /** {@code 算数⇥000} for {@code 全年预算数⇥219.0000}: of a column whose cells lost what stood first. */
  private Optional<BigDecimal> amount(FundField field, FundColumn column, FundCells row) {
    Text cell = row.of(column);
    Pointer path = field.path(rows.size());
    if (ends.contains(column) && !cell.isBlank()) {
      ledger.repair(Repair.Kind.ALIGNED_CELL, path, row.line(), "doubt.piece", cell.value());
    }
    if (unit.isBlank()) {
      Optional<OwnUnit> own = OwnUnit.of(cell.value());
      unit = own.isPresent() ? cell.reading(own.get().unit()) : unit;
    }
    return ledger.amount(path, cell, known(), row.whole());
  }

  private Optional<String> known() {
    return unit.isBlank() ? Optional.empty() : Optional.of(unit.value());
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

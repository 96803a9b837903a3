package io.github.perfparse.align;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Alignment.Doubt;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.LabelledAmounts;
import io.github.perfparse.align.span.Sheet;
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
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.OwnUnit;
import io.github.perfparse.parse.cell.RateFraction;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fund table: the words between its head and the next section. */
final class FundSection {

  /** The columns of a row's numbers. */
  private static final Map<FundField, TableColumn> NUMBERS =
      Map.of(
          FundField.INITIAL_BUDGET, TableColumn.INITIAL,
          FundField.ANNUAL_BUDGET, TableColumn.ANNUAL,
          FundField.EXECUTED, TableColumn.EXECUTED,
          FundField.POINTS, TableColumn.FUND_POINTS,
          FundField.RATE, TableColumn.RATE,
          FundField.SCORE, TableColumn.FUND_SCORE);

  private final Sheet sheet;
  private final WordLedger book;
  private final Costs costs;
  private final List<Funding.Row> rows = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String noteHead = "";
  private Optional<String> unit = Optional.empty();
  private Optional<Alignment> alignment = Optional.empty();

  /** Whether the row that is read has a number, or a dash, in every column. */
  private boolean rowIsWhole;

  FundSection(Sheet sheet, WordLedger book, Costs costs) {
    this.sheet = sheet;
    this.book = book;
    this.costs = costs;
  }

  /**
   * Reads the rows.
   *
   * @param behind index behind the section's last word
   */
  void read(HeadRun head, int behind) {
    int end = endOfRows(head.to(), behind);
    book.heads(head);
    noteHead = head.head("NOTE").map(note -> sheet.words(note.from(), note.to())).orElse("");
    int base = firstRow(head.to(), end);
    if (base >= end) {
      return;
    }
    readUnitAmid(base, end);
    TableColumns table = TableColumns.ofFunds(head.columns());
    TableAligner aligner =
        new TableAligner(
            sheet.atoms(base, end),
            sheet.labels(base, end),
            table,
            new Habits(),
            sheet.gaps(),
            costs);
    alignment = aligner.align().map(laid -> laid.from(base));
    if (alignment.isPresent()) {
      List<AlignedRow> found = AlignedRow.of(alignment.get(), table);
      List<FundLabels.Label> labels = FundLabels.of(found, sheet);
      for (int i = 0; i < found.size(); i++) {
        if (i + 1 < found.size() && isCopied(found.get(i), found.get(i + 1))) {
          takeLabel(found.get(i));
        } else {
          readRow(found.get(i), labels.get(i), table);
        }
      }
      readStrays();
      for (Repair repair : FundKinds.settle(rows)) {
        book.repair(repair.kind(), repair.path(), repair.line(), repair.detail());
      }
    }
  }

  /** Reads amounts that stand behind labels of their own, where no head stands over them. */
  void readPairs(int from, int to) {
    List<List<LabelledAmounts.Pair>> found = new LabelledAmounts(sheet).rows(from, to);
    for (List<LabelledAmounts.Pair> row : found) {
      for (LabelledAmounts.Pair pair : row) {
        Optional<OwnUnit> own = OwnUnit.of(sheet.words(pair.from(), pair.to()));
        unit = unit.isPresent() ? unit : own.map(OwnUnit::unit);
      }
    }
    for (List<LabelledAmounts.Pair> row : found) {
      rows.add(paired(row));
    }
  }

  private Funding.Row paired(List<LabelledAmounts.Pair> row) {
    Map<FundColumn, BigDecimal> amounts = new EnumMap<>(FundColumn.class);
    for (LabelledAmounts.Pair pair : row) {
      book.labels(pair.label().from(), pair.from());
      Pointer path = field(pair.column()).path(rows.size());
      Optional<BigDecimal> amount =
          pair.column() == FundColumn.RATE
              ? book.number(path, pair.from(), pair.to(), true)
              : book.amount(path, pair.from(), pair.to(), unit, true);
      amount.ifPresent(value -> amounts.put(pair.column(), value));
    }
    Label label = row.get(0).label();
    String printed = sheet.words(label.from(), label.to()).replace(":", "");
    return new Funding.Row(
        rows.isEmpty() ? Funding.Kind.TOTAL : kind(printed),
        printed,
        Optional.ofNullable(amounts.get(FundColumn.INITIAL)),
        Optional.ofNullable(amounts.get(FundColumn.ANNUAL)),
        Optional.ofNullable(amounts.get(FundColumn.EXECUTED)),
        Optional.empty(),
        Optional.ofNullable(amounts.get(FundColumn.RATE)),
        Optional.empty(),
        sheet.line(label.from()));
  }

  private static FundField field(FundColumn column) {
    return switch (column) {
      case INITIAL -> FundField.INITIAL_BUDGET;
      case ANNUAL -> FundField.ANNUAL_BUDGET;
      case EXECUTED -> FundField.EXECUTED;
      default -> FundField.RATE;
    };
  }

  /**
   * Where the amounts end: what a form says below them of how its funds were managed, {@code 拨付合规性
   * 按合同拨付。 无}, is no row of theirs.
   */
  private int endOfRows(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Lexicon.standard().management().exact(Fold.key(sheet.word(i))).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /** The index of the first row's label, or the end. */
  int firstRow(int from, int end) {
    int i = from;
    while (i < end && !sheet.labels().has(i, LabelKind.FUND_ROW)) {
      i++;
    }
    return i;
  }

  /** Whether amounts stand before the first row's label: the cells are out of order. */
  boolean isOutOfOrder(HeadRun head, int end) {
    int first = firstRow(head.to(), end);
    if (first >= end) {
      return true;
    }
    for (int i = head.to(); i < first; i++) {
      if (Character.isDigit(sheet.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Finds the unit of money among the words: in the section's label, a head, or by itself. */
  void readUnit(int from, int to) {
    Optional<Label> strange = Optional.empty();
    for (int i = from; i < to && unit.isEmpty(); i++) {
      String key = Fold.key(sheet.words(i, Math.min(to, i + 4)));
      Optional<Label> label =
          sheet.labels().at(i, LabelKind.SECTION, LabelKind.FUND_COLUMN, LabelKind.HEAD);
      if (label.isPresent() && label.get().to() <= to) {
        takeUnit(key(label.get()), i, label.get().to());
        strange = strange.isEmpty() && hasStrangeUnit(label.get()) ? label : strange;
      } else if (key.startsWith("单位") || key.startsWith("金额单位") || key.startsWith("(")) {
        takeAlone(i, to);
      }
    }
    takeTorn(from, to);
    if (unit.isEmpty() && strange.isPresent()) {
      noteStrangeUnit(strange.get());
    }
  }

  /** The section's label stands in the middle of the rows that it covers. */
  private void readUnitAmid(int from, int to) {
    for (int i = from; i < to && unit.isEmpty(); i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.SECTION, SectionLabel.FUNDS.name());
      if (label.isPresent() && label.get().to() <= to) {
        takeUnit(key(label.get()), i, label.get().to());
      }
    }
  }

  /** {@code 项目资金 (万 ⏎ 年初预算数 … 得分 ⏎ 元)}: the columns' heads stand inside of the bracket. */
  private void takeTorn(int from, int to) {
    int open = from;
    while (open < to && !isTorn(sheet.word(open))) {
      open++;
    }
    String rest = open < to && sheet.word(open).endsWith("(") ? "万元)" : "元)";
    int close = open;
    while (close < to && !sheet.word(close).startsWith(rest)) {
      close++;
    }
    if (unit.isEmpty() && close < to) {
      unit = MoneyUnit.in("(万元)");
      book.take(FormField.MONEY_UNIT.path(), close, close + 1);
    }
  }

  private static boolean isTorn(String word) {
    return word.endsWith("(万") || word.endsWith("(");
  }

  private String key(Label label) {
    return Fold.key(sheet.words(label.from(), label.to()));
  }

  private boolean hasStrangeUnit(Label label) {
    return label.is(LabelKind.SECTION, SectionLabel.FUNDS.name())
        && MoneyUnit.unknownIn(key(label)).isPresent();
  }

  /** {@code 项目资金（美元）}: amounts in a unit that is not known are not passed off as yuan. */
  private void noteStrangeUnit(Label label) {
    String strange = MoneyUnit.unknownIn(key(label)).orElseThrow();
    book.unrecognised(FormField.MONEY_UNIT.path(), label.from(), label.to(), strange);
  }

  private void takeAlone(int from, int to) {
    for (int end = from + 1; end <= Math.min(to, from + 4) && unit.isEmpty(); end++) {
      String key = Fold.key(sheet.words(from, end)).replace("金额", "");
      String whole = MoneyUnit.whole(key);
      if ((whole.endsWith("元") || whole.endsWith("元)")) && key.length() <= 6) {
        takeUnit(key, from, end);
      }
    }
  }

  private void takeUnit(String key, int from, int to) {
    Optional<String> found = MoneyUnit.in(key);
    if (found.isPresent()) {
      unit = found;
      Pointer path = FormField.MONEY_UNIT.path();
      book.take(path, from, to);
      Optional<Message> mended = MoneyUnit.mended(key, found.get());
      if (mended.isPresent()) {
        book.repair(Repair.Kind.CLEANED_TEXT, path, sheet.line(from), mended.get());
      }
    }
  }

  /** {@code 年度资金总额 年度资金总额 613.45 613.45}: the label's cell is merged, and printed twice. */
  private boolean isCopied(AlignedRow row, AlignedRow next) {
    boolean alone = row.has(TableColumn.FUND_LABEL) && row.cells().size() == 1;
    if (!alone || !next.has(TableColumn.FUND_LABEL)) {
      return false;
    }
    AlignedCell label = row.cell(TableColumn.FUND_LABEL);
    AlignedCell again = next.cell(TableColumn.FUND_LABEL);
    boolean beside = sheet.line(label.from()) == sheet.line(again.from());
    return beside && sheet.words(label).equals(sheet.words(again));
  }

  private void takeLabel(AlignedRow row) {
    AlignedCell label = row.cell(TableColumn.FUND_LABEL);
    book.labels(label.from(), label.to());
  }

  private void readRow(AlignedRow row, FundLabels.Label whole, TableColumns table) {
    if (!row.has(TableColumn.FUND_LABEL)) {
      return;
    }
    AlignedCell label = row.cell(TableColumn.FUND_LABEL);
    String printed = whole.text();
    takeLabel(row);
    if (printed.isEmpty() && row.cells().size() == 1) {
      return;
    }
    if (whole.joined()) {
      noteJoined(label, printed);
    }
    noteAbove(row);
    rowIsWhole = isWhole(row, table);
    Optional<BigDecimal> initial = amount(FundField.INITIAL_BUDGET, row);
    Optional<BigDecimal> annual = amount(FundField.ANNUAL_BUDGET, row);
    Optional<BigDecimal> executed = amount(FundField.EXECUTED, row);
    rows.add(
        new Funding.Row(
            kind(printed),
            printed,
            initial,
            annual,
            executed,
            number(FundField.POINTS, row),
            rate(row, annual, executed),
            number(FundField.SCORE, row),
            sheet.line(label.from())));
    book.touching(Pointer.of(FundField.SECTION, rows.size() - 1, ""), row);
    noteBlanks(row, table);
    readNote(row, printed);
  }

  private void noteJoined(AlignedCell label, String whole) {
    Pointer path = Pointer.of(FundField.SECTION, rows.size(), "label");
    int line = sheet.line(label.from());
    book.repair(Repair.Kind.JOINED_FRAGMENT, path, line, Message.of("joined.words", whole));
  }

  /** What a row says in the column of remarks, by the row's label and the column's. */
  private void readNote(AlignedRow row, String label) {
    String name = label + " " + noteHead;
    if (row.has(TableColumn.NOTE) && !notes.containsKey(name) && isNote(row)) {
      AlignedCell cell = row.cell(TableColumn.NOTE);
      Pointer path = Pointer.of("attributes", name);
      notes.put(name, book.take(path, cell.from(), cell.to()).value());
    }
  }

  /** A number or another row's label stands there by mistake: it is left to be told of. */
  private boolean isNote(AlignedRow row) {
    AlignedCell cell = row.cell(TableColumn.NOTE);
    boolean text = false;
    for (int i = cell.from(); i < cell.to(); i++) {
      text |= !Shapes.isNumber(sheet.word(i));
      if (sheet.labels().has(i, LabelKind.FUND_ROW)) {
        return false;
      }
    }
    return text;
  }

  private static Funding.Kind kind(String printed) {
    Lexicon lexicon = Lexicon.standard();
    Optional<Match<String>> match = lexicon.fundRows().find(lexicon.whole(Fold.key(printed)));
    return match.isPresent() ? Funding.Kind.valueOf(match.get().meaning()) : Funding.Kind.UNKNOWN;
  }

  private Optional<BigDecimal> amount(FundField field, AlignedRow row) {
    TableColumn column = NUMBERS.get(field);
    if (!row.has(column)) {
      return Optional.empty();
    }
    AlignedCell cell = row.cell(column);
    if (unit.isEmpty()) {
      unit = OwnUnit.of(sheet.words(cell)).map(OwnUnit::unit);
    }
    Pointer path = path(field, cell);
    return book.amount(path, cell.from(), cell.to(), unit, rowIsWhole);
  }

  private Optional<BigDecimal> number(FundField field, AlignedRow row) {
    TableColumn column = NUMBERS.get(field);
    if (!row.has(column)) {
      return Optional.empty();
    }
    AlignedCell cell = row.cell(column);
    return book.number(path(field, cell), cell.from(), cell.to(), rowIsWhole);
  }

  /** Where the cell's value goes; a doubt about the cell is noted. A dash says none anywhere. */
  private Pointer path(FundField field, AlignedCell cell) {
    Pointer path = field.path(rows.size());
    Alignment laid = alignment.orElseThrow();
    if (laid.isDoubtful(cell) && !Shapes.isDash(sheet.words(cell))) {
      noteDoubt(path, cell, laid.doubt(cell));
    }
    return path;
  }

  private Optional<BigDecimal> rate(
      AlignedRow row, Optional<BigDecimal> annual, Optional<BigDecimal> executed) {
    Optional<BigDecimal> rate = number(FundField.RATE, row);
    if (rate.isEmpty()) {
      return rate;
    }
    AlignedCell cell = row.cell(TableColumn.RATE);
    Optional<BigDecimal> percent = RateFraction.percent(sheet.words(cell), rate, annual, executed);
    if (percent.isEmpty()) {
      return rate;
    }
    Message read = Message.of("cleaned.number", sheet.words(cell), percent.get());
    int line = sheet.line(cell.from());
    book.repair(Repair.Kind.CLEANED_NUMBER, FundField.RATE.path(rows.size()), line, read);
    return percent;
  }

  /** The cell may be another one's, so that other one is as doubtful. */
  private void noteDoubt(Pointer path, AlignedCell cell, Doubt doubt) {
    Message detail = Message.of("doubt.fund-column", sheet.words(cell), doubt.other());
    int line = sheet.line(cell.from());
    book.doubt(path, line, detail);
    if (doubt.other() == TableColumn.STRAY && Characters.areDigits(sheet.words(cell))) {
      Message digits = Message.of("doubt.digits", sheet.words(cell));
      book.doubt(Pointer.of(FundField.SECTION, path.index(), ""), line, digits);
    }
    for (Map.Entry<FundField, TableColumn> number : NUMBERS.entrySet()) {
      if (number.getValue() == doubt.other()) {
        book.doubt(number.getKey().path(path.index()), line, detail);
      }
    }
  }

  /** Numbers above the row's label that stand beside one of a row without any may be that row's. */
  private void noteAbove(AlignedRow row) {
    int number = firstNumber(row);
    int line = sheet.line(Math.max(number, 0));
    boolean above = line < sheet.line(row.cell(TableColumn.FUND_LABEL).from());
    for (int i = rows.size() - 1; i >= 0 && number >= 0 && above; i--) {
      above = isBlank(rows.get(i)) && line <= rows.get(i).line();
      if (above) {
        Message detail = Message.of("doubt.place", sheet.word(number));
        book.doubt(Pointer.of(FundField.SECTION, i, ""), line, detail);
      }
    }
  }

  private static int firstNumber(AlignedRow row) {
    for (AlignedCell cell : row.cells()) {
      if (cell.column().isNumber()) {
        return cell.from();
      }
    }
    return -1;
  }

  private static boolean isBlank(Funding.Row row) {
    boolean budget = row.initialBudget().isPresent() || row.annualBudget().isPresent();
    return !budget && row.executed().isEmpty();
  }

  private static boolean isWhole(AlignedRow row, TableColumns table) {
    boolean whole = true;
    for (TableColumn column : table.all()) {
      whole &= !column.isNumber() || row.has(column);
    }
    return whole;
  }

  /** Where not all cells are printed, which ones are blank was chosen. */
  private void noteBlanks(AlignedRow row, TableColumns table) {
    int printed = 0;
    int columns = 0;
    for (TableColumn column : table.all()) {
      if (column.isNumber()) {
        columns++;
        printed += row.has(column) ? 1 : 0;
      }
    }
    if (printed > 0 && printed < columns) {
      Message detail = Message.of("doubt.fund-blanks", printed, columns);
      int line = rows.get(rows.size() - 1).line();
      book.doubt(Pointer.of(FundField.SECTION, rows.size() - 1, ""), line, detail);
    }
  }

  private void readStrays() {
    for (AlignedCell cell : alignment.orElseThrow().cells()) {
      if (cell.column() == TableColumn.STRAY
          && sheet.labels().has(cell.from(), LabelKind.SECTION)) {
        book.label(cell.from(), cell.to());
      }
    }
  }

  Funding funding() {
    return new Funding(unit, rows);
  }

  /** The rows' remarks. */
  Map<String, String> notes() {
    return notes;
  }

  Optional<Alignment> alignment() {
    return alignment;
  }
}

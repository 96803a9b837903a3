package io.github.perfparse.align;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.FundLabels;
import io.github.perfparse.align.span.FundRows;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.LabelledAmounts;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.FundKinds;
import io.github.perfparse.parse.cell.RateFraction;
import io.github.perfparse.say.Message;
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
  static final Map<FundField, TableColumn> NUMBERS =
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
  private final FundUnit unit;
  private final FundRows place;
  private final FundDoubts doubts;
  private final List<Funding.Row> rows = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String noteHead = "";
  private Optional<Alignment> alignment = Optional.empty();

  /** The columns of numbers, and whether the row that is read has one, or a dash, in each. */
  private final List<TableColumn> numbers = new ArrayList<>();

  private boolean rowIsWhole;

  FundSection(Sheet sheet, WordLedger book, Costs costs) {
    this.sheet = sheet;
    this.book = book;
    this.costs = costs;
    this.unit = new FundUnit(sheet, book);
    this.place = new FundRows(sheet);
    this.doubts = new FundDoubts(sheet, book, rows);
  }

  /**
   * Reads the rows.
   *
   * @param behind index behind the section's last word
   */
  void read(HeadRun head, int behind) {
    int end = place.end(head.to(), behind);
    book.heads(head);
    noteHead = head.head("NOTE").map(note -> sheet.words(note.from(), note.to())).orElse("");
    int base = place.begin(head.to(), end);
    TableColumns table = TableColumns.ofFunds(head.columns());
    for (TableColumn column : table.all()) {
      if (column.isNumber()) {
        numbers.add(column);
      }
    }
    if (base >= end) {
      readLone(table, head.to(), end);
      return;
    }
    unit.findAmid(base, end);
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
        readRow(found.get(i), labels.get(i));
      }
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
        unit.takeOwn(sheet.words(pair.from(), pair.to()));
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
              : book.amount(path, pair.from(), pair.to(), unit.known(), true);
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
   * The only row of a table whose rows have no labels: one number under each head.
   *
   * <pre>
   * 预算执行情况 年初预算 调整后预算 执行数 执行率 得分
   * 52.00 50.00 47.50 95.00% 9.5
   * </pre>
   */
  private void readLone(TableColumns table, int from, int end) {
    if (end - from != numbers.size()) {
      return;
    }
    List<AlignedCell> cells = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (!place.isAmount(i)) {
        return;
      }
      TableColumn column = numbers.get(i - from);
      cells.add(new AlignedCell(i, i + 1, column, table.all().indexOf(column)));
    }
    alignment = Optional.of(Alignment.ofWhole(cells));
    Pointer path = FundField.row(0);
    book.doubt(path, sheet.line(from), Message.of("doubt.fund-total"));
    add(AlignedRow.of(alignment.get(), table).get(0), Funding.Kind.TOTAL, "");
  }

  /** Whether amounts stand before the first row's label: the cells are out of order. */
  boolean isOutOfOrder(HeadRun head, int end) {
    int first = place.begin(head.to(), end);
    if (first >= end) {
      return rows.isEmpty();
    }
    for (int i = head.to(); i < first; i++) {
      if (Character.isDigit(sheet.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private void readRow(AlignedRow row, FundLabels.Label whole) {
    if (!row.has(TableColumn.FUND_LABEL)) {
      return;
    }
    AlignedCell label = row.cell(TableColumn.FUND_LABEL);
    String printed = whole.text();
    book.labels(label.from(), label.to());
    book.rowLabel(FundField.rowLabel(rows.size()), label.from(), label.to());
    if (printed.isEmpty() && row.cells().size() == 1) {
      return;
    }
    if (whole.joined()) {
      doubts.joined(label, printed);
    }
    add(row, kind(printed), printed);
    doubts.blanks(printed(row), numbers.size());
    readNote(row, printed);
  }

  private void add(AlignedRow row, Funding.Kind kind, String label) {
    rowIsWhole = printed(row) == numbers.size();
    Optional<BigDecimal> initial = number(FundField.INITIAL_BUDGET, row);
    Optional<BigDecimal> annual = number(FundField.ANNUAL_BUDGET, row);
    Optional<BigDecimal> executed = number(FundField.EXECUTED, row);
    rows.add(
        new Funding.Row(
            kind,
            label,
            initial,
            annual,
            executed,
            number(FundField.POINTS, row),
            rate(row, annual, executed),
            number(FundField.SCORE, row),
            sheet.line(row.cells().get(0).from())));
    book.touching(FundField.row(rows.size() - 1), row);
  }

  /** What a row says in the column of remarks, by the row's label and the column's. */
  private void readNote(AlignedRow row, String label) {
    String name = label + " " + noteHead;
    if (row.has(TableColumn.NOTE) && !notes.containsKey(name) && isNote(row)) {
      AlignedCell cell = row.cell(TableColumn.NOTE);
      Pointer path = Pointer.attribute(name);
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

  private Optional<BigDecimal> number(FundField field, AlignedRow row) {
    TableColumn column = NUMBERS.get(field);
    if (!row.has(column)) {
      return Optional.empty();
    }
    AlignedCell cell = row.cell(column);
    Pointer path = path(field, cell);
    if (!FundField.isAmount(field.key())) {
      return book.number(path, cell.from(), cell.to(), rowIsWhole);
    }
    unit.takeOwn(sheet.words(cell));
    return book.amount(path, cell.from(), cell.to(), unit.known(), rowIsWhole);
  }

  /** Where the cell's value goes; a doubt about the cell is noted. A dash says none anywhere. */
  private Pointer path(FundField field, AlignedCell cell) {
    Pointer path = field.path(rows.size());
    Alignment laid = alignment.orElseThrow();
    if (laid.isDoubtful(cell) && !Shapes.isDash(sheet.words(cell))) {
      doubts.cell(path, cell, laid.doubt(cell));
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

  /** How many of the table's numbers, or dashes, the row has. */
  private int printed(AlignedRow row) {
    int printed = 0;
    for (TableColumn column : numbers) {
      printed += row.has(column) ? 1 : 0;
    }
    return printed;
  }

  /** The unit of the amounts. */
  FundUnit unit() {
    return unit;
  }

  Funding funding() {
    return new Funding(unit.known(), rows);
  }

  /** The rows' remarks. */
  Map<String, String> notes() {
    return notes;
  }

  Optional<Alignment> alignment() {
    return alignment;
  }
}

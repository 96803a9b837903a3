package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.fit.Fit;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.FundRows;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.ExchangedCells;
import io.github.perfparse.judge.LateReasons;
import io.github.perfparse.judge.PieceDoubts;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.judge.TornEnds;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.StatedResult;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one form: its words are cut into sections, and each section is read. */
final class FormAligner {

  private static final int FEWEST_TARGETS = 3;

  /** From its target on a row has no more words before its points and its score, as a rule. */
  private static final int MOST_OF_ROW = 8;

  /** The last cell of a row stands so many lines below its first, where each has its own line. */
  private static final int LINES_OF_ROW = 12;

  private final Sheet sheet;
  private final FormSpan span;
  private final WordLedger book;
  private final HeadSection head;
  private final FundSection funds;
  private final GoalSection goals;
  private final IndicatorSection indicators;
  private final TotalSection total;
  private Objectives objectives = new Objectives(Optional.empty(), Optional.empty());
  private int end;
  private int behindTotal;

  /** Whether what stands between the funds and a row of indicators is lost. */
  private boolean hole;

  FormAligner(Sheet sheet, FormSpan span, Costs costs) {
    this.sheet = sheet;
    this.span = span;
    this.book = new WordLedger(sheet);
    this.head = new HeadSection(sheet, book);
    this.funds = new FundSection(sheet, book, costs);
    this.goals = new GoalSection(sheet, book, costs);
    this.indicators = new IndicatorSection(sheet, book, costs);
    this.total = new TotalSection(sheet, book);
    this.end = span.to();
    this.behindTotal = span.to();
  }

  WordLedger book() {
    return book;
  }

  /** Reads what stands above the indicators; what could not be laid out is left to the refusal. */
  void readTop() {
    Optional<GoalSection.Language> goalHeads = goals.heads(fundsTo(), tableFrom());
    if (goalHeads.isEmpty()) {
      goalHeads = goals.heads(span.headFrom(), span.tablesFrom());
    }
    Optional<GoalSection.Labelled> labelled =
        goalHeads.isEmpty() ? goals.labelled(fundsTo(), tableFrom()) : Optional.empty();
    head.read(span, firstLevel(span.headFrom()));
    int fundEnd =
        fundEnd(labelled.isPresent() ? labelled.map(GoalSection.Labelled::expected) : goalHeads);
    boolean hasFunds = span.funds().isPresent();
    int unitTo = hasFunds ? new FundRows(sheet).begin(fundsTo(), fundEnd) : fundsTo();
    funds.unit().find(span.headFrom(), unitTo);
    if (hasFunds) {
      funds.read(span.funds().get(), fundEnd);
    } else {
      funds.readPairs(span.headFrom(), goalHeads.map(GoalSection.Language::from).orElse(fundsTo()));
    }
    if (goalHeads.isPresent()) {
      objectives = goals.read(goalHeads.get(), goalEnd(goalHeads.get()));
    } else if (labelled.isPresent()) {
      objectives = goals.read(labelled.get(), tableFrom());
    }
  }

  Funding funding() {
    return funds.funding();
  }

  /** Reads the indicators and what stands below. */
  void readRows() {
    readIndicators();
    end = new BelowForm(sheet, span.to()).end(end);
    claimSections();
    book.close(span.from(), end);
    noteDoubts();
  }

  /** The line of the form's last word. */
  int lastLine() {
    return sheet.line(Math.max(span.from(), end - 1));
  }

  /** What is read may agree with itself or not: asked when all of it is there. */
  private void noteDoubts() {
    TextDoubts.note(book, indicators.indicators());
    note(PieceDoubts.of(indicators.indicators()));
    note(ExchangedCells.of(funds.funding(), indicators.indicators(), total.total()));
    book.doubtLone(sums());
    SumDoubts.ofFunds(book, funds.funding());
    SumDoubts.ofIndicators(book, funds.funding(), indicators.indicators(), total.total());
  }

  /** Doubts the rows above digits, once all that found no place or was left out is known. */
  void doubtEnds() {
    TornEnds ends = new TornEnds(LINES_OF_ROW);
    ends.add(book.ledger().leftovers());
    if (!ends.isEmpty() || !sums().areClosed()) {
      ends.addDropped(book.ledger().repairs());
    }
    note(ends.doubts(funds.funding(), indicators.indicators(), total.total()));
    List<Leftover> leftovers = book.ledger().leftovers();
    note(LateReasons.doubts(leftovers, indicators.indicators(), total.total()));
  }

  private void note(List<Repair> doubts) {
    for (Repair doubt : doubts) {
      book.doubt(doubt.path(), doubt.line(), doubt.detail());
    }
  }

  private Sums sums() {
    return Sums.of(funds.funding(), indicators.indicators(), total.total());
  }

  private int fundsTo() {
    return span.funds().isPresent() ? span.funds().get().to() : span.tablesFrom();
  }

  /** Where the table of indicators begins: at its head, or at its first level if that is lost. */
  private int tableFrom() {
    return span.indicators().isPresent() ? span.indicators().get().from() : firstLevel(fundsTo());
  }

  /** The fund rows end where the next section's labels begin. */
  private int fundEnd(Optional<GoalSection.Language> goalHeads) {
    int from = fundsTo();
    int to = tableFrom();
    if (goalHeads.isPresent() && goalHeads.get().from() >= from) {
      to = goalHeads.get().from();
    }
    for (int i = from; i < to; i++) {
      Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION);
      boolean funds = section.isPresent() && section.get().is(LabelKind.SECTION, "FUNDS");
      hole = isBelowHole(i);
      if (hole || section.isPresent() && !funds) {
        return i;
      }
    }
    return to;
  }

  /**
   * {@code 年度资金总≥95% 97% 10 10 可持续影响指标}: what stands between the funds and an indicator's target is
   * lost, and the head of the indicators with it.
   */
  private boolean isBelowHole(int index) {
    return span.indicators().isEmpty()
        && (Shapes.isTarget(sheet.word(index))
            || sheet.labels().has(index, LabelKind.LEVEL1, LabelKind.LEVEL2));
  }

  private int goalEnd(GoalSection.Language heads) {
    int to = heads.from() >= fundsTo() ? tableFrom() : span.tablesFrom();
    for (int i = heads.to(); i < to; i++) {
      Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION);
      boolean last = section.isPresent() && section.get().to() >= to;
      boolean funds = section.isPresent() && section.get().is(LabelKind.SECTION, "FUNDS");
      if (isTableHead(i)
          || last
          || funds && heads.from() < fundsTo()
          || sheet.labels().has(i, LabelKind.HEAD)) {
        return i;
      }
    }
    return to;
  }

  /** What a damaged head begins with: {@code 绩效指标}, {@code 一级指标}, or columns side by side. */
  private boolean isTableHead(int index) {
    Optional<Label> column = sheet.labels().at(index, LabelKind.INDICATOR_COLUMN);
    Optional<Label> corner = sheet.labels().at(index, LabelKind.SECTION, "INDICATORS");
    Optional<Label> begins = column.isPresent() ? column : corner;
    return begins.isPresent()
        && (begins.get().is(LabelKind.INDICATOR_COLUMN, "LEVEL1")
            || sheet.labels().has(begins.get().to(), LabelKind.INDICATOR_COLUMN));
  }

  private void readIndicators() {
    int from = span.indicators().isPresent() ? span.indicators().get().to() : rowsFrom();
    if (from >= span.to()) {
      return;
    }
    Optional<Label> label = total.find(from, span.to());
    int to = label.isPresent() ? label.get().from() : span.to();
    FootFinder foot = new FootFinder(sheet, from, to);
    int rowsTo = foot.begin();
    if (span.indicators().isPresent()) {
      indicators.read(span.indicators().get(), rowsTo);
    } else {
      indicators.readHeadless(from, rowsTo);
    }
    readFoot(label, rowsTo, to);
  }

  private void readFoot(Optional<Label> label, int rowsTo, int to) {
    end = total.readFoot(rowsTo, to);
    if (label.isPresent()) {
      int behind =
          total.read(
              label.get(),
              span.to(),
              indicators.indicators(),
              funds.funding(),
              indicators.totalOrder());
      behindTotal = behind;
      end = total.readFoot(behind, span.to());
    }
  }

  /** Where the rows of a table begin whose head is lost; the end of the words if there are none. */
  private int rowsFrom() {
    if (span.titles().isEmpty() && span.funds().isEmpty()) {
      return head.isEmpty() ? span.from() : firstLevel(span.from());
    }
    return firstLevel(fundsTo());
  }

  private int firstLevel(int from) {
    int i = from;
    while (i < span.to() && !sheet.labels().has(i, LabelKind.LEVEL1, LabelKind.LEVEL2)) {
      i++;
    }
    return i;
  }

  private void claimSections() {
    for (int i = span.from(); i < end; i++) {
      if (!book.isClaimed(i)) {
        claimSection(i);
      }
    }
  }

  private void claimSection(int index) {
    Optional<Label> section =
        sheet.labels().at(index, LabelKind.SECTION, LabelKind.OBJECTIVE_COLUMN);
    if (section.isPresent() && section.get().to() <= end) {
      book.labels(index, section.get().to());
    }
  }

  /** The form as it was read. */
  Form form(String file, int number, String dialect) {
    Map<String, String> attributes = new LinkedHashMap<>(head.attributes());
    attributes.putAll(funds.notes());
    attributes.putAll(total.notes());
    StatedResult stated = new StatedResult(head.attributes(), Lexicon.standard(), book.ledger());
    Atom first = sheet.atom(span.from());
    return new Form(
        new SourceRef(file, number, first.line(), lastLine(), dialect),
        head.title(),
        head.year(),
        head.field("PROJECT_NAME"),
        head.field("DEPARTMENT"),
        head.field("UNIT"),
        funds.funding(),
        objectives,
        indicators.indicators(),
        stated.total(total.total()),
        stated.grade(total.grade()),
        attributes,
        book.ledger().repairs(),
        book.ledger().leftovers(),
        book.ledger().provenance(),
        Optional.empty(),
        List.of(),
        indicators.fields());
  }

  /** The words of its tables that are in one cell with the word before. */
  BitSet inCells() {
    BitSet inCells = new BitSet();
    for (Alignment table : tables()) {
      for (AlignedCell cell : table.cells()) {
        inCells.set(cell.from() + 1, cell.to());
      }
    }
    return inCells;
  }

  /** The tables that were laid out. */
  private List<Alignment> tables() {
    List<Alignment> tables = new ArrayList<>();
    for (Optional<Alignment> table : List.of(funds.alignment(), indicators.alignment())) {
      if (table.isPresent()) {
        tables.add(table.get());
      }
    }
    return tables;
  }

  /** How well the form fits. */
  Fit fit(Form form) {
    int cost = 0;
    int words = 0;
    for (Alignment table : tables()) {
      cost += table.cost();
      for (AlignedCell cell : table.cells()) {
        words += cell.to() - cell.from();
      }
    }
    // What is lost is part of the sums.
    Sums sums = hole ? Sums.NONE : SumDoubts.sums(form);
    return new Fit(words == 0 ? 0 : cost / words, sums);
  }

  /** Whether a table's head stands there but its rows could not be laid out. */
  boolean isLost() {
    boolean noRows = span.indicators().isPresent() && indicators.indicators().isEmpty();
    return noRows || hasFundsInDisorder() || hasTargetsBehind() || hasRowsAbove() || hasTwoTotals();
  }

  /**
   * Where points or scores add up, the rows at least stand in order: the funds alone are told of.
   */
  private boolean hasFundsInDisorder() {
    return span.funds().isPresent()
        && funds.isOutOfOrder(span.funds().get(), span.to())
        && !sums().agreeInTable();
  }

  /** Whether a second total stands below one that is not that of the rows: parts of two forms. */
  private boolean hasTwoTotals() {
    return total.hasSecond() && !sums().areClosed();
  }

  /** Whether rows of the table stand above its head: lines in another order. */
  private boolean hasRowsAbove() {
    int head = span.indicators().isPresent() ? tableFrom() : span.from();
    int rows = 0;
    for (int i = span.from(); i < head; i++) {
      boolean target = Shapes.isTarget(sheet.word(i)) || Shapes.isOperator(sheet.word(i));
      rows += target && FootFinder.hasRow(sheet, i, Math.min(head, i + MOST_OF_ROW)) ? 1 : 0;
    }
    return rows >= FEWEST_TARGETS;
  }

  /** Whether targets stand below the total where rows lack them: cells in another order. */
  private boolean hasTargetsBehind() {
    boolean blank = false;
    for (Indicator row : indicators.indicators()) {
      blank |= row.target().isEmpty() || row.actual().isEmpty();
    }
    int behind = 0;
    for (int i = behindTotal; blank && i < span.to(); i++) {
      behind += sheet.startsLine(i) && Shapes.isTarget(sheet.word(i)) ? 1 : 0;
    }
    return behind >= FEWEST_TARGETS;
  }
}

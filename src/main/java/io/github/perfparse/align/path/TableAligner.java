package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.GapCosts;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out a table three times: each time it knows the habits that the time before has shown. */
public final class TableAligner {

  private static final int FEW = 4;

  /** What is so much dearer than the best at the first look is not tried again. */
  static final int OPEN = 600;

  private static final int MOST_DECIMALS = 2;
  private static final int PERCENT = 100;

  private TableText text;
  private final Labels labels;
  private final TableColumns table;
  private final GapCosts gaps;
  private final Habits habits;
  private Optional<PathFinder> first = Optional.empty();
  private Optional<Alignment> glanced = Optional.empty();

  /**
   * @param atoms the table's words, behind its head
   * @param labels those among them
   * @param habits what its head tells of it; what is learnt is added
   */
  public TableAligner(
      List<Atom> atoms,
      Labels labels,
      TableColumns table,
      Habits habits,
      GapCosts gaps,
      Costs costs) {
    this(TableText.of(List.copyOf(atoms), labels, table, gaps, costs), labels, habits);
  }

  private TableAligner(TableText text, Labels labels, Habits habits) {
    this.text = text;
    this.labels = labels;
    this.table = text.table();
    this.gaps = text.gaps();
    this.habits = habits;
    habits.shortLevels(text.barriers().hasShortLevels());
  }

  /** The same words, to be laid into other columns; nothing is known of them yet. */
  public TableAligner with(TableColumns columns, Habits known) {
    return new TableAligner(text.with(labels, columns), labels, known);
  }

  /** The cheapest way to lay the words into the columns; empty where there is none. */
  public Optional<Alignment> align() {
    if (glance().isEmpty()) {
      return glanced;
    }
    Optional<Margins> ways =
        first.get().fits() ? Optional.of(first.get().ways(OPEN)) : Optional.empty();
    learn(glanced.get());
    learnGaps(glanced.get());
    PathFinder paths = paths(States.HOPELESS, ways);
    Optional<Alignment> second = paths.find();
    if (second.isPresent() && !isFirst(second)) {
      ways = Optional.of(paths.ways(States.HOPELESS));
      learn(second.get());
      paths = paths(States.HOPELESS, ways);
      paths.find();
    }
    Optional<Alignment> last = paths.foundWithDoubts();
    return last.isPresent() ? Optional.of(paidInFull(last.get())) : last;
  }

  private boolean isFirst(Optional<Alignment> found) {
    return found.get().cells().equals(glanced.get().cells());
  }

  /**
   * The same, what it joins paid for as if the table had taught nothing: words that belong nowhere
   * are joined as well, and would soon look as if they did.
   */
  private Alignment paidInFull(Alignment alignment) {
    int more = 0;
    for (AlignedCell cell : alignment.cells()) {
      boolean prose = !cell.column().isLabelled() && !cell.column().isNumber();
      for (int i = cell.from() + 1; i < cell.to() && prose; i++) {
        Gap gap = text.atoms().get(i).gap();
        more += Math.max(0, gaps.join(gap) - text.gaps().join(gap));
      }
    }
    return new Alignment(alignment.cells(), alignment.cost() + more, alignment.doubts());
  }

  /** The cheapest way without looking twice: enough to compare two heads. */
  public Optional<Alignment> glance() {
    if (first.isEmpty()) {
      first = Optional.of(paths(States.DOUBTFUL, Optional.empty()));
      glanced = first.get().find();
    }
    return glanced;
  }

  /** The columns it lays words into. */
  public TableColumns table() {
    return table;
  }

  private PathFinder paths(int hopeless, Optional<Margins> ways) {
    return new PathFinder(text, habits, hopeless, ways);
  }

  private void learn(Alignment alignment) {
    learnRows(AlignedRow.of(alignment, table));
    learnUsual(alignment, TableColumn.OTHER);
    learnUsual(alignment, TableColumn.REASON);
    for (TableColumn column : table.all()) {
      List<Span> cells = cells(alignment, column);
      learnDecimals(column, cells);
      learnOperators(column, cells);
      if (gaps.hasLines() && column.isNumber()) {
        learnDigits(column, cells);
      } else if (gaps.hasLines()) {
        learnWidth(column, cells);
      }
    }
    if (table.isFunds()) {
      learnAmounts(alignment);
      learnTotals(alignment);
    }
  }

  private void learnRows(List<AlignedRow> rows) {
    int inLines = 0;
    for (AlignedRow row : rows) {
      inLines += text.atoms().get(row.first()).startsLine() ? 0 : 1;
    }
    habits.rowsInLines(inLines * 2 > rows.size());
  }

  /** The words that a column says again and again. */
  private void learnUsual(Alignment alignment, TableColumn column) {
    Map<String, Integer> counts = new HashMap<>();
    for (Span cell : cells(alignment, column)) {
      if (Characters.hasHan(cell.text()) && !Shapes.isValue(cell.text())) {
        counts.put(cell.text(), counts.getOrDefault(cell.text(), 0) + 1);
      }
    }
    Set<String> usual = new HashSet<>();
    int words = 0;
    int again = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      words += count.getValue();
      if (count.getValue() >= FEW) {
        again += count.getValue();
        usual.add(count.getKey());
      }
    }
    habits.usual(column, again * 2 > words ? usual : Set.of());
  }

  private void learnGaps(Alignment alignment) {
    boolean[] begins = new boolean[text.atoms().size()];
    for (AlignedCell cell : alignment.cells()) {
      begins[cell.from()] = true;
    }
    text = text.with(gaps.taughtBy(text.atoms(), begins));
  }

  private List<Span> cells(Alignment alignment, TableColumn column) {
    SpanTable spans = text.spans();
    List<Span> cells = new ArrayList<>();
    for (AlignedCell cell : alignment.cells()) {
      if (cell.column() == column) {
        cells.add(spans.get(cell.from(), cell.to()));
      }
    }
    return cells;
  }

  /** The amounts of a table have as many decimals, whatever their column. */
  private void learnAmounts(Alignment alignment) {
    List<Span> whole = new ArrayList<>();
    for (TableColumn column : table.all()) {
      for (Span cell : column.isAmount() ? cells(alignment, column) : List.<Span>of()) {
        if (cell.isNumber() && (cell.isWhole() || cell.isBrokenNumber())) {
          whole.add(cell);
        }
      }
    }
    for (TableColumn column : table.all()) {
      if (column.isAmount()) {
        countDecimals(column, whole);
      }
    }
  }

  private void learnDecimals(TableColumn column, List<Span> cells) {
    if (column.isNumber() && !column.isAmount() && column != TableColumn.RATE) {
      countDecimals(column, cells);
    }
  }

  private void countDecimals(TableColumn column, List<Span> cells) {
    int[] counts = new int[10];
    int numbers = 0;
    for (Span cell : cells) {
      if (cell.isNumber()) {
        counts[Math.min(counts.length - 1, Shapes.decimals(cell.text()))]++;
        numbers++;
      }
    }
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      usual = counts[i] > counts[usual] ? i : usual;
    }
    if (numbers > 0) {
      habits.decimals(column, usual, counts[usual] * PERCENT / numbers);
    }
  }

  private void learnOperators(TableColumn column, List<Span> cells) {
    int operators = 0;
    for (Span cell : cells) {
      operators += Shapes.isTarget(cell.text()) ? 1 : 0;
    }
    habits.operatorShare(column, cells.isEmpty() ? 0 : operators * PERCENT / cells.size());
  }

  /** The digits that a line of the column has room for, if numbers are broken in it. */
  private void learnDigits(TableColumn column, List<Span> cells) {
    int longest = 0;
    int pieces = 0;
    for (Span cell : cells) {
      boolean held = cell.isBrokenNumber() || cell.isInEvenPieces();
      pieces = Math.max(pieces, held ? cell.pieceLength() : 0);
      longest = Math.max(longest, cell.isWhole() ? cell.length() : 0);
    }
    if (pieces > 1 && longest <= pieces) {
      habits.width(column, pieces);
    }
  }

  /** The width that broken lines and whole cells reach, a few longer ones left out. */
  private void learnWidth(TableColumn column, List<Span> cells) {
    boolean prose =
        column == TableColumn.NAME
            || column == TableColumn.TARGET
            || column == TableColumn.ACTUAL
            || column == TableColumn.REASON;
    List<Integer> broken = new ArrayList<>();
    List<Integer> widest = new ArrayList<>();
    for (Span cell : cells) {
      int most = 0;
      for (int i = 0; i < cell.lines().size(); i++) {
        int width = Shapes.width(cell.lines().get(i));
        most = Math.max(most, width);
        if (i + 1 < cell.lines().size()) {
          broken.add(width);
        }
      }
      widest.add(most);
    }
    int full = fullWidth(broken);
    boolean capped = column == TableColumn.NAME && broken.size() < FEW && isCapped(widest);
    boolean even = areFull(broken, full) || capped;
    if (prose && (even || gaps.isWrapped()) && broken.size() + widest.size() >= FEW) {
      boolean sure = broken.size() > 2 * FEW || areFull(broken, full);
      habits.width(column, sure ? full : Math.max(full, quantile(widest, 90)));
      habits.even(column, even);
    }
  }

  /** Whether many cells are as wide as the widest, and so were broken there. */
  private static boolean isCapped(List<Integer> widest) {
    int most = widest.isEmpty() ? 0 : Collections.max(widest);
    int there = 0;
    for (int width : widest) {
      there += width >= most - 1 ? 1 : 0;
    }
    return there >= FEW && there * FEW > widest.size();
  }

  /** As wide as most lines that were broken, if most are alike: a few were never one cell. */
  private static int fullWidth(List<Integer> broken) {
    int full = 0;
    for (int width : broken) {
      full = areFull(broken, width) ? Math.max(full, width) : full;
    }
    return full > 0 ? full : quantile(broken, 80);
  }

  /** Whether most lines that were broken are as long as one another. */
  private static boolean areFull(List<Integer> broken, int width) {
    int full = 0;
    for (int line : broken) {
      full += Math.abs(line - width) < 2 ? 1 : 0;
    }
    return full > 2 && full * 2 > broken.size();
  }

  private static int quantile(List<Integer> values, int percent) {
    if (values.size() < 2) {
      return percent > 80 && !values.isEmpty() ? values.get(0) : 0;
    }
    Collections.sort(values);
    return values.get(Math.min(values.size() - 1, values.size() * percent / PERCENT));
  }

  /** The rows below the total are parts of it: an amount that is the same is whole. */
  private void learnTotals(Alignment alignment) {
    List<AlignedRow> rows = AlignedRow.of(alignment, table);
    SpanTable spans = text.spans();
    for (TableColumn column : table.all()) {
      if (column.isAmount() && !rows.isEmpty() && rows.get(0).has(column)) {
        AlignedCell cell = rows.get(0).cell(column);
        Span amount = spans.get(cell.from(), cell.to());
        boolean money = amount.isNumber() && Shapes.decimals(amount.text()) <= MOST_DECIMALS;
        if (money && amount.value().signum() != 0) {
          habits.total(column, amount.text());
        }
      }
    }
  }

  /**
   * The words of a table, and what is asked of them each time they are laid out.
   *
   * @param atoms the words, behind the table's head
   * @param spans the runs of words that may be a cell
   * @param barriers the words that no cell swallows
   */
  record TableText(
      List<Atom> atoms,
      TableColumns table,
      GapCosts gaps,
      Costs costs,
      SpanTable spans,
      Barriers barriers) {

    TableText with(GapCosts others) {
      return new TableText(atoms, table, others, costs, spans, barriers);
    }

    TableText with(Labels labels, TableColumns columns) {
      Barriers others = new Barriers(atoms, labels, columns, costs);
      return new TableText(atoms, columns, gaps, costs, spans.unweighed(), others);
    }

    static TableText of(
        List<Atom> atoms, Labels labels, TableColumns table, GapCosts gaps, Costs costs) {
      Barriers barriers = new Barriers(atoms, labels, table, costs);
      return new TableText(atoms, table, gaps, costs, new SpanTable(atoms, labels), barriers);
    }
  }
}

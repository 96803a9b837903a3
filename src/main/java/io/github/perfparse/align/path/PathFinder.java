package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Lays words into the columns of a table: the cheapest semi-Markov path. A state is the column of
 * the last cell; a step takes one or more words for the next. A column that does not advance begins
 * a new row.
 *
 * <p>Time: words × columns² × the longest cell; {@link CellTable} keeps the last factor small.
 */
final class PathFinder {

  /** Where no cell is so dear, the first look lays most of a table out rightly. */
  private static final int FITTING = 400;

  private final List<Atom> atoms;
  private final TableColumns table;
  private final Steps steps;
  private final SpanTable spans;
  private final CellTable cells;
  private final CellCosts cellCosts;

  /** Whether some name may be that of a part: {@code 其中:一标段}. */
  private final boolean hasParts;

  /** The only cells to be tried; empty for all. */
  private final Optional<Margins> ways;

  private final States states;
  private final States.Start[] starts;

  /** The last word behind which a cell of any column may end, by its first. */
  private final int[] furthest;

  /** By column: what the rest of the row adds at least to a cell, … */
  private final int[] leastInRow;

  /** … and where the end of a torn one may stand. */
  private final int[] leastTorn;

  /** By column: what a cell costs at least, whatever its words. */
  private final int[] leastCell;

  /** So many words a cell has at most. */
  private final int longest;

  /**
   * A table to be laid out.
   *
   * @param hopeless so much dearer than another a path leads nowhere
   * @param ways whose cells are the only ones to be tried; empty for all
   */
  PathFinder(TableAligner.TableText text, Habits habits, int hopeless, Optional<Margins> ways) {
    this.atoms = text.atoms();
    this.table = text.table();
    this.steps = new Steps(atoms, table, text.gaps(), text.costs(), habits);
    this.spans = text.spans();
    this.hasParts = !table.isFunds() && hasParts(atoms);
    this.cellCosts = new CellCosts(text.costs(), table, habits);
    this.cells = new CellTable(text, cellCosts);
    this.ways = ways;
    this.states = new States(atoms.size(), table, spans, hopeless);
    this.starts = new States.Start[atoms.size() + 1];
    this.furthest = new int[atoms.size() + 1];
    this.longest = table.mostWords();
    this.leastInRow = new int[table.size()];
    this.leastTorn = new int[table.size()];
    this.leastCell = new int[table.size()];
    for (int to = 0; to < table.size(); to++) {
      leastInRow[to] = cellCosts.leastInRow(table.get(to), false);
      leastTorn[to] = cellCosts.leastInRow(table.get(to), true);
      leastCell[to] = cellCosts.least(table.get(to), longest);
    }
  }

  /** The cheapest path; empty where no path lays all words. */
  public Optional<Alignment> find() {
    return run()
        ? Optional.of(new Alignment(states.path(lastColumn()), cost(), List.of()))
        : Optional.empty();
  }

  /** What {@link #find} has found, with how near other readings are. */
  public Optional<Alignment> foundWithDoubts() {
    if (cost() >= Costs.NEVER) {
      return Optional.empty();
    }
    List<AlignedCell> path = states.path(lastColumn());
    return Optional.of(new Alignment(path, cost(), Margins.doubts(this, cost(), path)));
  }

  /**
   * The ways that {@link #find} has found to be little dearer than the best, to be gone once more
   * when more is known of the table.
   */
  Margins ways(int dearer) {
    return Margins.ways(this, cost(), dearer);
  }

  /** Whether no cell fits so badly that more must be looked at than a first look does. */
  boolean fits() {
    return dearest() < FITTING;
  }

  /** What the dearest cell adds to the cost of the path, with words in no column before it. */
  private int dearest() {
    int dearest = 0;
    int before = 0;
    for (AlignedCell cell : states.path(lastColumn())) {
      if (cell.place() != table.stray()) {
        int cost = states.cost(cell.to(), cell.place());
        dearest = Math.max(dearest, cost - before);
        before = cost;
      }
    }
    return dearest;
  }

  /**
   * Where the cells are looked at from their end, the near and likely ones show that far ones are
   * too dear.
   */
  private boolean run() {
    if (atoms.isEmpty()) {
      return false;
    }
    starts[0] = start(0);
    for (int end = 1; end <= atoms.size(); end++) {
      for (int at = end - 1; at >= Math.max(0, end - longest); at--) {
        if (end <= furthest[at]) {
          reach(at, end);
        }
      }
      starts[end] = end < atoms.size() ? start(end) : null;
    }
    return cost() < Costs.NEVER;
  }

  private States.Start start(int at) {
    int[] sources = states.sources(at);
    boolean torn = steps.isBehindPage(at);
    for (int source : sources) {
      torn |= source != Steps.BEGIN && table.get(source).isTail();
    }
    States.Start start = States.Start.of(sources, table.size(), torn);
    for (int to = 0; to < table.size() && sources.length > 0; to++) {
      start.ends()[to] = lastEnd(at, to);
    }
    for (int i = 0; i < sources.length; i++) {
      begin(at, i, start);
    }
    for (int to = 0; to < table.size(); to++) {
      start.ends()[to] = start.least()[to] < Costs.NEVER ? start.ends()[to] : at;
      furthest[at] = Math.max(furthest[at], start.ends()[to]);
    }
    return start;
  }

  /** What it costs to begin a cell of each column behind one of the sources. */
  private void begin(int at, int index, States.Start start) {
    int source = start.sources()[index];
    int reached = states.cost(at, source);
    boolean filler = source != Steps.BEGIN && isFiller(at, source);
    boolean part = hasParts && isPart(at, source);
    for (int to = 0; to < table.stray(); to++) {
      if (start.ends()[to] > at) {
        int points = part ? steps.blankPoints(source, to) : 0;
        start.put(to, index, reached + steps.cost(source, to, at, filler) - points);
      }
    }
  }

  private int lastEnd(int at, int to) {
    return ways.isPresent() ? ways.get().lastEnd(at, to) : cells.lastEnd(at, to);
  }

  /** Whether the words are to be tried as a cell of the column. */
  boolean mayHave(int at, int end, int to) {
    return ways.isEmpty() || ways.get().has(at, end, to);
  }

  States.Start startAt(int at) {
    return starts[at];
  }

  private void reach(int at, int end) {
    States.Start start = starts[at];
    for (int to = 0; to < table.stray(); to++) {
      if (end <= start.ends()[to] && mayHave(at, end, to)) {
        extend(at, end, to);
      }
    }
    if (end <= start.ends()[table.stray()] && mayHave(at, end, table.stray())) {
      leaveOut(at, end);
    }
  }

  private void extend(int at, int end, int to) {
    States.Start start = starts[at];
    int most = states.most(end, to) - start.least()[to] - leastInRow(at, to);
    if (leastCell[to] > most) {
      return;
    }
    int least = cells.atLeast(at, end, to);
    if (least > most) {
      return;
    }
    TableColumn column = table.get(to);
    boolean torn = column.isTail() && start.torn();
    int cell = torn ? least : cells.cost(at, end, to);
    if (cell >= Costs.NEVER || cell > most) {
      return;
    }
    if (CellCosts.asksRow(column)) {
      extendRow(at, end, to, cell);
    } else {
      states.relax(at, end, to, start.cheapest()[to], start.least()[to] + cell);
    }
  }

  /**
   * The same where the rest of the row says something about the cell.
   *
   * @param least what the words cost at least: few ends of torn cells need to be weighed
   */
  private void extendRow(int at, int end, int to, int least) {
    States.Start start = starts[at];
    for (int i = 0; i < start.sources().length; i++) {
      int source = start.sources()[i];
      int reached = start.cost(to, i);
      int row = reached < Costs.NEVER ? reached + leastInRow(at, end, to, source) : Costs.NEVER;
      if (row + least <= states.most(end, to)) {
        int cell = cells.cost(at, end, to);
        if (cell < Costs.NEVER && row + cell <= states.most(end, to)) {
          states.relax(at, end, to, source, reached + cell + inRow(at, end, to, source));
        }
      }
    }
  }

  /** What the rest of the row adds at least. */
  int leastInRow(int at, int to) {
    return starts[at].torn() ? leastTorn[to] : leastInRow[to];
  }

  /** The same behind a cell of that column. */
  int leastInRow(int at, int end, int to, int source) {
    return isTorn(at, to, source)
        ? cellCosts.leastTorn(table.get(to), states.row(at, source), spans.breaks(at, end))
        : leastInRow[to];
  }

  /** Whether the words may be the end of a cell that a page break has torn. */
  private boolean isTorn(int at, int to, int source) {
    return to > source
        && source != Steps.BEGIN
        && table.get(to).isTail()
        && (table.get(source).isTail() || steps.isBehindPage(at));
  }

  /** Words in no column: the row goes on behind them as if they were not there. */
  private void leaveOut(int at, int end) {
    int least = steps.boundary(at) + cells.atLeast(at, end, table.stray());
    for (int source : starts[at].sources()) {
      int state = stateBehindStray(source);
      int reached = states.cost(at, source);
      if (reached + least <= states.most(end, state)) {
        int cost = reached + steps.boundary(at) + cells.cost(at, end, table.stray());
        states.leaveOut(at, end, state, source, cost);
      }
    }
  }

  /** Before the first cell there is none to remember. */
  int stateBehindStray(int source) {
    return source == Steps.BEGIN ? table.stray() : source;
  }

  /**
   * Whether the row that stands there is a part of the one above it, and so needs no points,
   * whether it goes on or ends.
   */
  private boolean isPart(int at, int from) {
    if (from <= table.core()) {
      return false;
    }
    String name = states.row(at, from).cell(TableColumn.NAME).text();
    return Lexicon.standard().isPart(name) && !Shapes.isFiller(name);
  }

  private static boolean hasParts(List<Atom> atoms) {
    for (Atom atom : atoms) {
      if (Lexicon.standard().isPart(atom.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiller(int end, int column) {
    return table.get(column) == TableColumn.NAME
        && Shapes.isFiller(states.lastCell(end, column).text());
  }

  /** What the rest of the row adds to a cell behind that column. */
  int inRow(int at, int end, int to, int source) {
    TableColumn column = table.get(to);
    if (source == Steps.BEGIN || to <= source || !CellCosts.asksRow(column)) {
      return 0;
    }
    CellCosts.RowSoFar row = states.row(at, source);
    Span span = spans.get(at, end);
    return isTorn(at, to, source)
        ? cellCosts.torn(column, span, row)
        : cellCosts.inRow(column, span, row);
  }

  private int closing(int column) {
    int size = atoms.size();
    int points = hasParts && isPart(size, column) ? steps.blankPoints(column, column) : 0;
    return steps.closing(column, isFiller(size, column)) - points;
  }

  /** What it costs that the table ends with a cell of the column. */
  int endCost(int column) {
    return states.cost(atoms.size(), column) < Costs.NEVER ? closing(column) : Costs.NEVER;
  }

  private int lastColumn() {
    int last = 0;
    int cheapest = Costs.NEVER;
    for (int column = 0; column < table.size(); column++) {
      int cost = states.cost(atoms.size(), column);
      int total = cost < Costs.NEVER ? cost + closing(column) : Costs.NEVER;
      if (total < cheapest) {
        cheapest = total;
        last = column;
      }
    }
    return last;
  }

  private int cost() {
    int last = lastColumn();
    int cost = states.cost(atoms.size(), last);
    return cost < Costs.NEVER ? cost + closing(last) : Costs.NEVER;
  }

  int costTo(int at, int source) {
    return states.cost(at, source);
  }

  CellTable cells() {
    return cells;
  }

  int size() {
    return atoms.size();
  }

  TableColumns table() {
    return table;
  }

  int boundary(int at) {
    return steps.boundary(at);
  }
}

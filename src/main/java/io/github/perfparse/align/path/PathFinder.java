package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A state so much dearer than the cheapest does not lead anywhere. */
  private static final int HOPELESS = 900;

  private final List<Atom> atoms;
  private final TableColumns table;
  private final Steps steps;
  private final SpanTable spans;
  private final CellTable cells;
  private final CellCosts cellCosts;

  /** Whether some name may be that of a part: {@code 其中:一标段}. */
  private final boolean hasParts;

  /** By words read and column of the last cell: what it costs, where that cell began, … */
  private final int[][] best;

  private final int[][] begin;

  /** … and the column of the cell before it. */
  private final int[][] previous;

  /** Whether the last words read are in no column, behind the cell that the state tells of. */
  private final boolean[][] stray;

  /** A table to be laid out. */
  PathFinder(TableAligner.TableText text, Habits habits) {
    this.atoms = text.atoms();
    this.table = text.table();
    this.steps = new Steps(atoms, table, text.gaps(), text.costs());
    this.spans = text.spans();
    this.hasParts = !table.isFunds() && hasParts(atoms);
    this.cellCosts = new CellCosts(text.costs(), table, habits);
    this.cells = new CellTable(text, cellCosts);
    int size = atoms.size() + 1;
    this.best = new int[size][table.size()];
    this.begin = new int[size][table.size()];
    this.previous = new int[size][table.size()];
    this.stray = new boolean[size][table.size()];
    for (int[] row : best) {
      Arrays.fill(row, Costs.NEVER);
    }
  }

  /** The cheapest path; empty where no path lays all words. */
  public Optional<Alignment> find() {
    return run() ? Optional.of(new Alignment(path(), cost(), List.of())) : Optional.empty();
  }

  /** What {@link #find} has found, with how near other readings are. */
  public Optional<Alignment> foundWithDoubts() {
    if (cost() >= Costs.NEVER) {
      return Optional.empty();
    }
    List<AlignedCell> path = path();
    List<Doubt> doubts = new Margins(this, path, cost()).doubts();
    return Optional.of(new Alignment(path, cost(), doubts));
  }

  private boolean run() {
    for (int at = 0; at < atoms.size(); at++) {
      int[] sources = sources(at);
      for (int to = 0; to < table.stray() && sources.length > 0; to++) {
        extend(at, to, sources);
      }
      for (int source : sources) {
        leaveOut(at, source);
      }
    }
    return !atoms.isEmpty() && cost() < Costs.NEVER;
  }

  /** The columns that the cell before a word may be of. */
  int[] sources(int at) {
    if (at == 0) {
      return new int[] {Steps.BEGIN};
    }
    int cheapest = Costs.NEVER;
    for (int cost : best[at]) {
      cheapest = Math.min(cheapest, cost);
    }
    int[] sources = new int[table.size()];
    int count = 0;
    for (int column = 0; column < table.size(); column++) {
      if (best[at][column] < Costs.NEVER && best[at][column] < cheapest + HOPELESS) {
        sources[count++] = column;
      }
    }
    return Arrays.copyOf(sources, count);
  }

  private void extend(int at, int to, int[] sources) {
    int[] reached = new int[sources.length];
    int cheapest = Costs.NEVER;
    for (int i = 0; i < sources.length; i++) {
      reached[i] = costTo(at, sources[i]) + step(sources[i], to, at);
      cheapest = Math.min(cheapest, reached[i]);
    }
    if (cheapest >= Costs.NEVER) {
      return;
    }
    boolean asks = CellCosts.asksRow(table.get(to));
    int last = cells.lastEnd(at, to);
    for (int end = at + 1; end <= last; end++) {
      int cell = cells.cost(at, end, to);
      for (int i = 0; i < sources.length && cell < Costs.NEVER; i++) {
        if (reached[i] < Costs.NEVER && (asks || reached[i] == cheapest)) {
          relax(at, end, to, sources[i], reached[i] + cell + inRow(at, end, to, sources[i]));
        }
      }
    }
  }

  /** Words in no column: the row goes on behind them as if they were not there. */
  private void leaveOut(int at, int source) {
    int state = stateBehindStray(source);
    int reached = costTo(at, source) + steps.boundary(at);
    int last = cells.lastEnd(at, table.stray());
    for (int end = at + 1; end <= last; end++) {
      int cost = reached + cells.cost(at, end, table.stray());
      if (cost < best[end][state]) {
        relax(at, end, state, source, cost);
        stray[end][state] = true;
      }
    }
  }

  /** Before the first cell there is none to remember. */
  int stateBehindStray(int source) {
    return source == Steps.BEGIN ? table.stray() : source;
  }

  private void relax(int at, int end, int to, int source, int cost) {
    if (cost < best[end][to]) {
      best[end][to] = cost;
      begin[end][to] = at;
      previous[end][to] = source;
      stray[end][to] = false;
    }
  }

  int costTo(int at, int source) {
    return source == Steps.BEGIN ? 0 : best[at][source];
  }

  int step(int from, int to, int at) {
    int cost = steps.cost(from, to, at, from != Steps.BEGIN && isFiller(at, from));
    boolean ends = hasParts && from != Steps.BEGIN && to <= from;
    return ends && isPart(at, from) ? cost - steps.blankPoints(from) : cost;
  }

  /** Whether the row that ends there is a part of the one above it, and so has no points. */
  private boolean isPart(int at, int from) {
    String name = new Row(at, from).cell(TableColumn.NAME).text();
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
    if (table.get(column) != TableColumn.NAME) {
      return false;
    }
    int to = cellEnd(end, column);
    return Shapes.isFiller(spans.get(begin[to][column], to).text());
  }

  /** The end of the last cell, behind which words in no column may stand. */
  private int cellEnd(int end, int column) {
    int to = end;
    while (stray[to][column]) {
      to = begin[to][column];
    }
    return to;
  }

  /** What the rest of the row adds to a cell behind that column. */
  int inRow(int at, int end, int to, int source) {
    TableColumn column = table.get(to);
    if (source == Steps.BEGIN || to <= source || !CellCosts.asksRow(column)) {
      return 0;
    }
    Row row = new Row(at, source);
    Span span = spans.get(at, end);
    boolean torn = column.isTail() && (table.get(source).isTail() || steps.isBehindPage(at));
    return torn ? cellCosts.torn(column, span, row) : cellCosts.inRow(column, span, row);
  }

  /** The row that ends with the cell of a column before a word. */
  private final class Row implements CellCosts.RowSoFar {

    private final int end;
    private final int last;

    Row(int end, int last) {
      this.end = end;
      this.last = last;
    }

    @Override
    public Span cell(TableColumn column) {
      int to = end;
      int at = last;
      while (at != Steps.BEGIN && at != table.stray()) {
        to = cellEnd(to, at);
        int from = begin[to][at];
        if (table.get(at) == column) {
          return spans.get(from, to);
        }
        int before = previous[to][at];
        if (before >= at) {
          return Span.NONE;
        }
        to = from;
        at = before;
      }
      return Span.NONE;
    }
  }

  private int closing(int column) {
    return steps.closing(column, isFiller(atoms.size(), column));
  }

  /** What it costs that the table ends with a cell of the column. */
  int endCost(int column) {
    return best[atoms.size()][column] < Costs.NEVER ? closing(column) : Costs.NEVER;
  }

  private int lastColumn() {
    int last = 0;
    int cheapest = Costs.NEVER;
    for (int column = 0; column < table.size(); column++) {
      int cost = best[atoms.size()][column];
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
    int cost = best[atoms.size()][last];
    return cost < Costs.NEVER ? cost + closing(last) : Costs.NEVER;
  }

  private List<AlignedCell> path() {
    List<AlignedCell> path = new ArrayList<>();
    int end = atoms.size();
    int column = lastColumn();
    while (end > 0) {
      int from = begin[end][column];
      int place = stray[end][column] ? table.stray() : column;
      path.add(0, new AlignedCell(from, end, table.get(place), place));
      column = previous[end][column];
      end = from;
    }
    return path;
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

package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest path to each state: so many words are read, and the last cell is of that column. It
 * remembers where that cell began and of which column the one before is.
 */
final class States {

  /** A state so much dearer than the cheapest does not lead anywhere. */
  static final int HOPELESS = 900;

  /** The same for a first look: paths dearer by half of it are taken in few tables, all odd. */
  static final int DOUBTFUL = 500;

  private final TableColumns table;
  private final SpanTable spans;
  private final int size;
  private final int hopeless;

  /** By words read and column of the last cell: what it costs, where that cell began, … */
  private final int[][] best;

  private final int[][] begin;

  /** … and the column of the cell before it. */
  private final int[][] previous;

  /** Whether the last words read are in no column, behind the cell that the state tells of. */
  private final boolean[][] stray;

  /** The cheapest of all columns. */
  private final int[] cheapest;

  States(int size, TableColumns table, SpanTable spans, int hopeless) {
    this.hopeless = hopeless;
    this.table = table;
    this.spans = spans;
    this.size = size;
    this.best = new int[size + 1][table.size()];
    this.begin = new int[size + 1][table.size()];
    this.previous = new int[size + 1][table.size()];
    this.stray = new boolean[size + 1][table.size()];
    this.cheapest = new int[size + 1];
    Arrays.fill(cheapest, Costs.NEVER);
    for (int[] row : best) {
      Arrays.fill(row, Costs.NEVER);
    }
  }

  /**
   * What it costs to begin the next cell at a word.
   *
   * @param sources the columns that the cell before may be of, or {@link Steps#BEGIN}
   * @param costs by column and source: the path up to the word and the step into the column
   * @param least by column: from the cheapest source
   * @param cheapest by column: the first of the cheapest sources
   * @param ends by column: the last word behind which the cell may end; not behind its first where
   *     no path leads to it
   * @param torn whether the end of a torn cell may stand there
   */
  record Start(int[] sources, int[] costs, int[] least, int[] cheapest, int[] ends, boolean torn) {

    static Start of(int[] sources, int columns, boolean torn) {
      int[] costs = new int[columns * sources.length];
      int[] cheapest = new int[columns];
      return new Start(sources, costs, new int[columns], cheapest, new int[columns], torn);
    }

    int cost(int column, int source) {
      return costs[column * sources.length + source];
    }

    void put(int column, int source, int cost) {
      costs[column * sources.length + source] = cost;
      if (source == 0 || cost < least[column]) {
        least[column] = cost;
        cheapest[column] = sources[source];
      }
    }
  }

  /** The columns that the cell before a word may be of. */
  int[] sources(int at) {
    if (at == 0) {
      return new int[] {Steps.BEGIN};
    }
    int[] sources = new int[table.size()];
    int count = 0;
    for (int column = 0; column < table.size(); column++) {
      if (best[at][column] < limit(at)) {
        sources[count++] = column;
      }
    }
    return Arrays.copyOf(sources, count);
  }

  /** From which cost on a state does not lead anywhere. */
  private int limit(int end) {
    return Math.min(Costs.NEVER, cheapest[end] + hopeless);
  }

  /** A dearer way to the state changes nothing; all states at the end may be the last. */
  int most(int end, int to) {
    return end == size ? best[end][to] : Math.min(best[end][to], limit(end));
  }

  /** What the path to the state costs; nothing before the first cell. */
  int cost(int at, int source) {
    return source == Steps.BEGIN ? 0 : best[at][source];
  }

  /** Of two paths that cost the same, the one whose last cell begins first. */
  boolean relax(int at, int end, int to, int source, int cost) {
    boolean better = cost < best[end][to] || cost == best[end][to] && at < begin[end][to];
    if (better) {
      best[end][to] = cost;
      cheapest[end] = Math.min(cheapest[end], cost);
      begin[end][to] = at;
      previous[end][to] = source;
      stray[end][to] = false;
    }
    return better;
  }

  /** The same where the last words are in no column. */
  void leaveOut(int at, int end, int to, int source, int cost) {
    if (relax(at, end, to, source, cost)) {
      stray[end][to] = true;
    }
  }

  /** The last cell that is in a column. */
  Span lastCell(int end, int column) {
    int to = cellEnd(end, column);
    return spans.get(begin[to][column], to);
  }

  /** The end of the last cell, behind which words in no column may stand. */
  private int cellEnd(int end, int column) {
    int to = end;
    while (stray[to][column]) {
      to = begin[to][column];
    }
    return to;
  }

  /** The row that ends with the cell of a column before a word. */
  CellCosts.RowSoFar row(int end, int last) {
    return new Row(end, last);
  }

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

  /** The cells of the cheapest path whose last one is of the column. */
  List<AlignedCell> path(int last) {
    List<AlignedCell> path = new ArrayList<>();
    int end = size;
    int column = last;
    while (end > 0) {
      int from = begin[end][column];
      int place = stray[end][column] ? table.stray() : column;
      path.add(0, new AlignedCell(from, end, table.get(place), place));
      column = previous[end][column];
      end = from;
    }
    return path;
  }
}

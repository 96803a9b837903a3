package io.github.perfparse.align.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How near each word is to standing in another column: the same search backward from the end gives
 * the cheapest path through every cell that could be.
 */
final class Margins {

  private final PathFinder paths;
  private final TableColumns table;
  private final int best;

  /** A path so much dearer than the best is none to be told of. */
  private final int far;

  /** The cheapest cells that could be; empty where nobody asks how near they are. */
  private final Optional<Cells> cells;

  /** By words read and column of the last cell: the cost of what follows. */
  private final int[][] rest;

  /** By first word the cells of paths that are told of, and by column where the longest ends. */
  private final BitSet[] open;

  private final int[][] ends;

  private Margins(PathFinder paths, int best, int far, Optional<Cells> cells) {
    this.paths = paths;
    this.table = paths.table();
    this.best = best;
    this.far = far;
    this.cells = cells;
    int size = paths.size();
    this.rest = filled(size + 1, table.size());
    this.open = new BitSet[size];
    this.ends = new int[size][table.size()];
    for (int column = 0; column < table.size(); column++) {
      rest[size][column] = paths.endCost(column);
    }
    search();
  }

  /** For each word of the best path how near another reading is. */
  static List<Alignment.Doubt> doubts(PathFinder paths, int best, List<AlignedCell> path) {
    Cells cells = new Cells(paths.size(), paths.table());
    Margins margins = new Margins(paths, best, Alignment.Doubt.NEAR, Optional.of(cells));
    List<Alignment.Doubt> doubts = new ArrayList<>(paths.size());
    for (AlignedCell cell : path) {
      for (int word = cell.from(); word < cell.to(); word++) {
        doubts.add(cells.doubt(word, cell.column(), margins));
      }
    }
    return doubts;
  }

  /** The paths that are little dearer than the best. */
  static Margins ways(PathFinder paths, int best, int far) {
    return new Margins(paths, best, far, Optional.empty());
  }

  private static int[][] filled(int size, int width) {
    int[][] values = new int[size][width];
    for (int[] row : values) {
      Arrays.fill(row, Costs.NEVER);
    }
    return values;
  }

  /** Whether a path that is told of has the cell. */
  boolean has(int at, int end, int column) {
    return open[at].get((end - at) * table.size() + column);
  }

  /** Where the longest cell of the column ends that begins at a word. */
  int lastEnd(int at, int column) {
    return ends[at][column];
  }

  private void search() {
    for (int at = paths.size() - 1; at >= 0; at--) {
      States.Start start = paths.startAt(at);
      open[at] = new BitSet();
      for (int column = 0; column < table.stray(); column++) {
        extend(at, column, start);
      }
      for (int source : start.sources()) {
        leaveOut(at, source);
      }
    }
  }

  private void extend(int at, int column, States.Start start) {
    int inRow = paths.leastInRow(at, column);
    for (int end = at + 1; end <= start.ends()[column]; end++) {
      int around = start.least()[column] + inRow + rest[end][column];
      boolean goesOn = rest[end][column] < Costs.NEVER && paths.mayHave(at, end, column);
      if (goesOn && around + paths.cells().atLeast(at, end, column) < best + far) {
        int cell = paths.cells().cost(at, end, column) + rest[end][column];
        extend(at, end, column, cell);
      }
    }
  }

  /** Through a cell that costs so much with what follows. */
  private void extend(int at, int end, int column, int cell) {
    States.Start start = paths.startAt(at);
    int cheapest = Costs.NEVER;
    for (int i = 0; i < start.sources().length; i++) {
      int source = start.sources()[i];
      int cost = start.cost(column, i) + cell;
      if (cost + paths.leastInRow(at, end, column, source) < best + far) {
        cost += paths.inRow(at, end, column, source);
        follow(at, source, cost);
        cheapest = Math.min(cheapest, cost);
      }
    }
    note(at, end, column, cheapest);
  }

  private void follow(int at, int source, int cost) {
    if (source >= 0) {
      rest[at][source] = Math.min(rest[at][source], cost - paths.costTo(at, source));
    }
  }

  private void leaveOut(int at, int source) {
    int state = paths.stateBehindStray(source);
    int last = paths.startAt(at).ends()[table.stray()];
    int reached = paths.costTo(at, source) + paths.boundary(at);
    for (int end = at + 1; end <= last; end++) {
      boolean goesOn = rest[end][state] < Costs.NEVER && paths.mayHave(at, end, table.stray());
      int around = reached + rest[end][state];
      if (goesOn && around + paths.cells().atLeast(at, end, table.stray()) < best + far) {
        int cost = around + paths.cells().cost(at, end, table.stray());
        follow(at, source, cost);
        note(at, end, table.stray(), cost);
      }
    }
  }

  private void note(int at, int end, int column, int cost) {
    if (cost >= best + far) {
      return;
    }
    open[at].set((end - at) * table.size() + column);
    ends[at][column] = Math.max(ends[at][column], end);
    if (cells.isPresent()) {
      cells.get().note(at, end, column, cost);
    }
  }

  /** For each word and column the cheapest cell that puts the word there. */
  private static final class Cells {

    private final TableColumns table;

    /** The cost of the cheapest path through it, … */
    private final int[][] through;

    /** … and its words. */
    private final int[][] from;

    private final int[][] to;

    Cells(int size, TableColumns table) {
      this.table = table;
      this.through = filled(size, table.size());
      this.from = new int[size][table.size()];
      this.to = new int[size][table.size()];
    }

    void note(int at, int end, int column, int cost) {
      for (int word = at; word < end; word++) {
        if (cost < through[word][column]) {
          through[word][column] = cost;
          from[word][column] = at;
          to[word][column] = end;
        }
      }
    }

    Alignment.Doubt doubt(int word, TableColumn own, Margins margins) {
      int nearest = -1;
      for (int column = 0; column < table.size(); column++) {
        boolean other = table.get(column) != own;
        if (other && (nearest < 0 || through[word][column] < through[word][nearest])) {
          nearest = column;
        }
      }
      int margin = Math.min(margins.far, through[word][nearest] - margins.best);
      return new Alignment.Doubt(
          margin, table.get(nearest), from[word][nearest], to[word][nearest]);
    }
  }
}

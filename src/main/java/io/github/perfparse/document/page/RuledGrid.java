package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.Edges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The grid that lines make: where its rows and columns are parted, and which of its places are one
 * cell because no line parts them.
 *
 * <pre>
 * ┌───┬───┐
 * │ A │ B │     2 rows, 2 columns; A covers both rows
 * │   ├───┤
 * │   │ C │
 * └───┴───┘
 * </pre>
 */
final class RuledGrid {

  /** A line that goes along so much of a cell's edge is that edge. */
  private static final double MOST_OF_EDGE = 0.6;

  /** A table whose sides go on this far beyond its last line is open there. */
  private static final double OPEN = 4;

  /** More places than this have no form, and take long. */
  private static final int MOST_PLACES = 100_000;

  /** Lines with no more room between them are one edge: a frame around cells framed themselves. */
  static final double ONE_EDGE = 3.6;

  private final Edges columns = new Edges(ONE_EDGE);
  private final Edges rows = new Edges(ONE_EDGE);
  private final EdgeLines across;
  private final EdgeLines down;
  private final int[] owner;

  /** The lines along each edge of a grid, in order. */
  private static final class EdgeLines {

    private final List<List<Stroke>> lines = new ArrayList<>();

    EdgeLines(List<Stroke> all, Stroke.Axis axis, Edges edges) {
      for (int i = 0; i < edges.count(); i++) {
        lines.add(new ArrayList<>());
      }
      for (Stroke line : all) {
        if (line.axis() == axis) {
          lines.get(edges.nearest(line.at())).add(line);
        }
      }
      for (List<Stroke> along : lines) {
        along.sort((a, b) -> Double.compare(a.from(), b.from()));
      }
    }

    /** How much of an edge, from one place to another, has a line. */
    double covered(int edge, double from, double to) {
      double covered = 0;
      double end = from;
      for (Stroke line : lines.get(edge)) {
        double begin = Math.max(end, line.from());
        double stop = Math.min(to, line.to());
        if (stop > begin) {
          covered += stop - begin;
          end = stop;
        }
      }
      return covered;
    }
  }

  private RuledGrid(List<Stroke> lines) {
    addEdges(lines);
    across = new EdgeLines(lines, Stroke.Axis.ACROSS, rows);
    down = new EdgeLines(lines, Stroke.Axis.DOWN, columns);
    owner = new int[isTable() ? rowCount() * columnCount() : 0];
    for (int i = 0; i < owner.length; i++) {
      owner[i] = i;
    }
    joinPlaces();
  }

  /** The grid of lines that hang together; empty if they make no table. */
  static Optional<RuledGrid> of(List<Stroke> lines) {
    RuledGrid grid = new RuledGrid(lines);
    return grid.isTable() ? Optional.of(grid) : Optional.empty();
  }

  private boolean isTable() {
    return rows.count() >= 2
        && columns.count() >= 3
        && (long) rowCount() * columnCount() <= MOST_PLACES;
  }

  private void addEdges(List<Stroke> lines) {
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Stroke line : lines) {
      if (line.axis() == Stroke.Axis.DOWN) {
        columns.add(line.at());
        top = Math.min(top, line.from());
        bottom = Math.max(bottom, line.to());
      } else {
        rows.add(line.at());
        first = Math.min(first, line.at());
        last = Math.max(last, line.at());
      }
    }
    if (first - top > OPEN) {
      rows.add(top);
    }
    if (bottom - last > OPEN) {
      rows.add(bottom);
    }
    addOpenSides(lines);
    columns.settle();
    rows.settle();
  }

  /**
   * A table may have no line at its left and right: most of the lines that reach its outermost
   * lines down go on beyond them, and its cells with them.
   */
  private void addOpenSides(List<Stroke> lines) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Stroke line : lines) {
      left = line.axis() == Stroke.Axis.DOWN ? Math.min(left, line.at()) : left;
      right = line.axis() == Stroke.Axis.DOWN ? Math.max(right, line.at()) : right;
    }
    int beyondLeft = 0;
    int beyondRight = 0;
    double first = left;
    double last = right;
    for (Stroke line : lines) {
      if (line.axis() == Stroke.Axis.ACROSS) {
        beyondLeft += beyond(left - line.from());
        beyondRight += beyond(line.to() - right);
        first = Math.min(first, line.from());
        last = Math.max(last, line.to());
      }
    }
    if (beyondLeft > 0) {
      columns.add(first);
    }
    if (beyondRight > 0) {
      columns.add(last);
    }
  }

  /** Whether a line goes beyond a side, ends there, or does not reach it. */
  private static int beyond(double how) {
    return how > OPEN ? 1 : how >= -Stroke.NEAR ? -1 : 0;
  }

  int rowCount() {
    return rows.count() - 1;
  }

  int columnCount() {
    return columns.count() - 1;
  }

  private void joinPlaces() {
    if (owner.length == 0) {
      return;
    }
    for (int row = 0; row < rowCount(); row++) {
      for (int column = 0; column < columnCount(); column++) {
        boolean right = column + 1 < columnCount();
        if (right && !isParted(down, column + 1, rows.at(row), rows.at(row + 1))) {
          join(row, column, row, column + 1);
        }
        boolean below = row + 1 < rowCount();
        if (below && !isParted(across, row + 1, columns.at(column), columns.at(column + 1))) {
          join(row, column, row + 1, column);
        }
      }
    }
  }

  private static boolean isParted(EdgeLines lines, int edge, double from, double to) {
    return lines.covered(edge, from, to) >= MOST_OF_EDGE * (to - from);
  }

  /**
   * Whether a cell in the last row goes on below: most of that row is closed by a line, and this
   * cell is not. Programs that draw a line for each cell close a cell of several rows where it
   * ends, be it on the next page.
   */
  boolean isUnclosed(Area area) {
    int last = rowCount();
    return area.lastRow() + 1 == last
        && isParted(across, last, columns.at(0), columns.at(columnCount()))
        && !isParted(across, last, columns.at(area.column()), columns.at(area.lastColumn() + 1));
  }

  private void join(int row, int column, int otherRow, int otherColumn) {
    int other = RuledLines.find(owner, otherRow * columnCount() + otherColumn);
    owner[other] = RuledLines.find(owner, row * columnCount() + column);
  }

  double top() {
    return rows.at(0);
  }

  double bottom() {
    return rows.at(rowCount());
  }

  double[] columnEdges() {
    double[] edges = new double[columns.count()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = columns.at(i);
    }
    return edges;
  }

  /** The number of the cell at a place on the page, or -1 outside of the table. */
  int cellAt(double x, double y) {
    int row = index(rows, y);
    int column = index(columns, x);
    return row < 0 || column < 0 ? -1 : RuledLines.find(owner, row * columnCount() + column);
  }

  private static int index(Edges edges, double at) {
    if (at < edges.at(0) || at > edges.at(edges.count() - 1)) {
      return -1;
    }
    int nearest = edges.nearest(at);
    int index = at < edges.at(nearest) ? nearest - 1 : nearest;
    return Math.min(index, edges.count() - 2);
  }

  /** A cell's number, and the first and last of the rows and columns it covers. */
  record Area(int number, int row, int column, int lastRow, int lastColumn) {

    Area with(int otherRow, int otherColumn) {
      return new Area(
          number,
          Math.min(row, otherRow),
          Math.min(column, otherColumn),
          Math.max(lastRow, otherRow),
          Math.max(lastColumn, otherColumn));
    }
  }

  /** All cells by their first row, then by their first column. */
  List<Area> areas() {
    Area[] areas = new Area[owner.length];
    for (int i = 0; i < owner.length; i++) {
      int root = RuledLines.find(owner, i);
      int row = i / columnCount();
      int column = i % columnCount();
      areas[root] =
          areas[root] == null
              ? new Area(root, row, column, row, column)
              : areas[root].with(row, column);
    }
    List<Area> found = new ArrayList<>();
    for (Area area : areas) {
      if (area != null) {
        found.add(area);
      }
    }
    found.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
    return found;
  }

  /** The edges of a cell on its page. */
  PageBox box(Area area) {
    return new PageBox(
        columns.at(area.column()),
        rows.at(area.row()),
        columns.at(area.lastColumn() + 1),
        rows.at(area.lastRow() + 1));
  }
}

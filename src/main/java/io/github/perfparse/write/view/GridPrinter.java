package io.github.perfparse.write.view;

import io.github.perfparse.write.base.Printable;
import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.base.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws a grid with boxes around its cells. */
final class GridPrinter {

  private final GridColumns columns;
  private final Function<GridCell, List<GridBox.Line>> marks;
  private final List<GridBox> boxes = new ArrayList<>();
  private final int[] edges;

  /**
   * @param width the columns of the terminal
   * @param marks what stands below the text of a cell
   */
  GridPrinter(FormGrid grid, int width, Function<GridCell, List<GridBox.Line>> marks) {
    this.columns = new GridColumns(width);
    this.marks = marks;
    place(grid.rows());
    this.edges = edges(grid.rows().size());
  }

  /** Gives each cell the first column that no cell from above reaches into. */
  private void place(List<List<GridCell>> rows) {
    int[] taken = new int[FormGrid.COLUMNS];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (GridCell cell : rows.get(row)) {
        while (taken[column] > row) {
          column++;
        }
        boxes.add(new GridBox(cell, row, column, wrapped(cell, column)));
        Arrays.fill(taken, column, column + cell.columns(), row + cell.rows());
      }
    }
  }

  private List<GridBox.Line> wrapped(GridCell cell, int column) {
    List<GridBox.Line> lines = new ArrayList<>();
    int room = columns.room(column, cell.columns());
    for (String paragraph : cell.text().split("\n")) {
      for (String line : Wrap.hard(room, Printable.text(paragraph))) {
        lines.add(new GridBox.Line(line, line));
      }
    }
    for (GridBox.Line mark : marks.apply(cell)) {
      add(lines, mark, room);
    }
    return lines;
  }

  /** Puts a mark behind what stands there, or on a line of its own where it does not fit. */
  private static void add(List<GridBox.Line> lines, GridBox.Line mark, int room) {
    GridBox.Line last = lines.get(lines.size() - 1);
    GridBox.Line joined = last.text().isEmpty() ? mark : last.before(mark);
    if (Width.of(joined.text()) <= room) {
      lines.set(lines.size() - 1, joined);
    } else {
      lines.add(mark);
    }
  }

  /** The line of each row's upper edge, so that every cell has room; boxes come row by row. */
  private int[] edges(int rows) {
    int[] heights = new int[rows];
    Arrays.fill(heights, 1);
    for (int span = 1; span <= rows; span++) {
      for (GridBox box : boxes) {
        if (box.cell().rows() == span) {
          stretch(heights, box);
        }
      }
    }
    int[] found = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      found[row + 1] = found[row] + heights[row] + 1;
    }
    return found;
  }

  private static void stretch(int[] heights, GridBox box) {
    int height = box.cell().rows() - 1;
    for (int row = box.row(); row < box.nextRow(); row++) {
      height += heights[row];
    }
    heights[box.nextRow() - 1] += Math.max(0, box.lines().size() - height);
  }

  /** The lines as they are printed. */
  List<String> lines() {
    BoxCanvas canvas = new BoxCanvas(columns.width());
    for (GridBox box : boxes) {
      int left = columns.edge(box.column());
      int top = edges[box.row()];
      canvas.box(left, top, columns.edge(box.nextColumn()), edges[box.nextRow()]);
      for (int i = 0; i < box.lines().size(); i++) {
        write(canvas, box, box.lines().get(i), top + 1 + i);
      }
    }
    return canvas.lines();
  }

  private void write(BoxCanvas canvas, GridBox box, GridBox.Line line, int y) {
    int width = Width.of(line.text());
    int spare = columns.room(box.column(), box.cell().columns()) - width;
    int indent =
        switch (box.cell().kind()) {
          case TITLE -> spare / 2;
          case NUMBER -> spare;
          case HEAD, TEXT -> 0;
        };
    canvas.text(columns.edge(box.column()) + 1 + indent, y, width, line.painted());
  }
}

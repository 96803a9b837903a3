package io.github.perfparse.text;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A drawn table: pieces of lines to the cells that they make, whatever columns and rows a cell
 * reaches over. A merged cell stands in the first place that it covers.
 *
 * <pre>
 * ┌────┬─────────┐
 * │    │数量│ 12 │   →   [产出指标] [数量] [12]
 * │产出├────┼────┤
 * │指标│质量│ 98 │   →   [∅] [质量] [98]
 * └────┴────┴────┘
 * </pre>
 */
final class DrawnTable {

  /** The shell of a database prints rules around the head and at the end. */
  private static final int FEW_RULES = 3;

  /** So many rows stand below each other, most with so many cells. */
  private static final int FEWEST_ROWS = 4;

  private static final int FEWEST_CELLS = 3;

  private final List<DrawnLine> lines;
  private final int columns;

  private final BitSet real = new BitSet();

  private DrawnTable(List<DrawnLine> lines, int columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * The table that begins with the first of some lines; it may end before the last.
   *
   * @param framed lines with signs at both ends
   */
  static DrawnTable of(List<DrawnLine> framed) {
    BitSet edges = new BitSet();
    int width = framed.get(0).width(0);
    for (int i = 0; i < framed.size(); i++) {
      framed.get(i).fit(width);
      framed.get(i).addEdges(edges, i == 0);
    }
    int[] edgeAt = new int[width];
    Arrays.fill(edgeAt, -1);
    int count = 0;
    for (int place = edges.nextSetBit(0); place >= 0; place = edges.nextSetBit(place + 1)) {
      edgeAt[place] = count++;
    }
    int placed = 0;
    DrawnLine rule = framed.get(0);
    while (placed < framed.size() && framed.get(placed).place(edgeAt, rule)) {
      rule = framed.get(placed).isRule() ? framed.get(placed) : rule;
      placed++;
    }
    return new DrawnTable(framed.subList(0, placed), count - 1);
  }

  /** How many lines it has. */
  int height() {
    return lines.size();
  }

  /** How many columns it has at most. */
  int columns() {
    return columns;
  }

  /** Whether something stands between its rules. */
  boolean hasRows() {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isRule()) {
        return true;
      }
    }
    return false;
  }

  /** Writes its rows and the rules that part them. */
  void write(RowWriter rows) {
    List<StackedCell[]> cells = cells();
    for (int i = 0; i < lines.size(); i++) {
      DrawnLine line = lines.get(i);
      if (line.isRule()) {
        Cell drawn = Cell.unmarked(line.line().text(), line.line().number(), 1);
        rows.add(Syntax.PIPE_RULE, line.line().number(), List.of(drawn));
      } else if (cells.get(i) != null) {
        rows.add(Syntax.PIPE, line.line().number(), row(cells.get(i), line));
      }
    }
  }

  /** The cells that begin on each line, by columns; null where none does. */
  private List<StackedCell[]> cells() {
    boolean rowALine = isRowALine();
    List<StackedCell[]> rows = new ArrayList<>();
    StackedCell[] above = new StackedCell[columns];
    for (DrawnLine line : lines) {
      StackedCell[] on = new StackedCell[columns];
      StackedCell[] begun = null;
      for (int piece = 0; piece < line.pieces(); piece++) {
        if (line.isRule(piece)) {
          continue;
        }
        StackedCell cell = rowALine ? null : above(line, piece, above);
        if (cell == null) {
          cell = new StackedCell(line.line().number(), line.column(piece));
          begun = begun == null ? new StackedCell[columns] : begun;
          begun[line.edge(piece)] = cell;
          real.set(line.edge(piece));
        }
        cell.add(line.line().number(), line.column(piece), line.piece(piece));
        Arrays.fill(on, line.edge(piece), line.edge(piece + 1), cell);
      }
      rows.add(begun);
      above = on;
    }
    return rows;
  }

  /** The cell that a piece goes on with; null if a rule stands above it. */
  private static StackedCell above(DrawnLine line, int piece, StackedCell[] above) {
    StackedCell cell = null;
    for (int i = line.edge(piece); i < line.edge(piece + 1) && cell == null; i++) {
      cell = above[i];
    }
    return cell;
  }

  private boolean isRowALine() {
    int rules = 0;
    int rows = 0;
    int full = 0;
    for (DrawnLine line : lines) {
      boolean rule = line.isRule();
      rules += rule ? 1 : 0;
      rows += rule ? 0 : 1;
      int printed = 0;
      for (int piece = 0; piece < line.pieces(); piece++) {
        if (line.isRule(piece) && !rule) {
          return false;
        }
        printed += line.piece(piece).isBlank() ? 0 : 1;
      }
      full += !rule && printed >= FEWEST_CELLS ? 1 : 0;
    }
    return rules <= FEW_RULES && rows >= FEWEST_ROWS && 2 * full > rows;
  }

  /** The cells that begin in a row, with blank ones in the columns that others cover. */
  private List<Cell> row(StackedCell[] begun, DrawnLine line) {
    Cell blank = Cell.unmarked("", line.line().number(), line.column(0));
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      if (begun[column] != null) {
        cells.add(begun[column].cell());
      } else if (real.get(column)) {
        cells.add(blank);
      }
    }
    return cells;
  }
}

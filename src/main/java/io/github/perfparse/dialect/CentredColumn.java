package io.github.perfparse.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Repair <b>centred cells</b>: shares the lines of one column out among the rows of a table whose
 * cells are centred from top to bottom, so that a cell begins above its row's numbers.
 *
 * <pre>
 * 群众身边   提高   7   7
 * 就医便利                          →  群众身边就医便利程度 | 有责投诉事件
 * 程度
 * 有责投诉
 *           0 起   13  13
 * 事件
 * </pre>
 *
 * Two things tell: a line of a cell is full where another follows, so a short one ends its cell;
 * and the middle of a cell is about as high as the numbers of its row. Of all ways to share the
 * lines out the one is taken that goes least against both.
 */
final class CentredColumn {

  /** A cell goes on below a line that had room for more. */
  private static final int BROKEN_EARLY = 20;

  /** The same, but it had room for less than a Chinese character more. */
  private static final int BROKEN_IN_DOUBT = 3;

  private static final int HAN = Piece.width('一');

  /** A cell ends with a line that is full. */
  private static final int ENDED_FULL = 2;

  /** For each half line between the middle of a cell and its numbers. */
  private static final int OFF_CENTRE = 1;

  /** A row without a name. */
  private static final int MISSING = 100;

  private static final int IMPOSSIBLE = 1 << 20;

  private final List<Chunk> lines;
  private final List<Integer> rows;
  private final boolean filled;
  private final int width;

  /**
   * @param lines what stands in the column, from top to bottom
   * @param rows the lines of the rows' numbers
   * @param filled whether each row has something in this column
   */
  CentredColumn(List<Chunk> lines, List<Integer> rows, boolean filled) {
    this.lines = lines;
    this.rows = rows;
    this.filled = filled;
    this.width = lines.stream().mapToInt(CentredColumn::width).max().orElse(0);
  }

  private static int width(Chunk chunk) {
    return chunk.pieces().stream().mapToInt(Piece::width).sum();
  }

  /** The lines of each row's cell; none for a blank cell. */
  List<List<Chunk>> cells() {
    int[][] cost = new int[rows.size() + 1][lines.size() + 1];
    int[][] from = new int[rows.size() + 1][lines.size() + 1];
    for (int end = 1; end <= lines.size(); end++) {
      cost[0][end] = IMPOSSIBLE;
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int end = 0; end <= lines.size(); end++) {
        cost[row + 1][end] = Integer.MAX_VALUE;
        for (int start = end; start >= 0 && (start == end || mayHold(row, start)); start--) {
          int sum = cost[row][start] + cost(row, start, end);
          if (sum < cost[row + 1][end]) {
            cost[row + 1][end] = sum;
            from[row + 1][end] = start;
          }
        }
      }
    }
    return trace(from);
  }

  private List<List<Chunk>> trace(int[][] from) {
    List<List<Chunk>> cells = new ArrayList<>();
    int end = lines.size();
    for (int row = rows.size(); row > 0; row--) {
      cells.add(lines.subList(from[row][end], end));
      end = from[row][end];
    }
    Collections.reverse(cells);
    return cells;
  }

  /** What stands on a line with numbers is of their row, and no cell reaches over another row. */
  private boolean mayHold(int row, int index) {
    int line = lines.get(index).line();
    return (row == 0 || line > rows.get(row - 1))
        && (row + 1 == rows.size() || line < rows.get(row + 1));
  }

  private int cost(int row, int start, int end) {
    if (start == end) {
      return filled ? MISSING : 0;
    }
    int top = lines.get(start).line();
    int bottom = lines.get(end - 1).line();
    int cost = Math.abs(top + bottom - 2 * rows.get(row)) * OFF_CENTRE;
    for (int i = start; i + 1 < end; i++) {
      cost += brokenEarly(i);
    }
    return end < lines.size() && brokenEarly(end - 1) == 0 ? cost + ENDED_FULL : cost;
  }

  /** What it costs that a cell goes on below the line: nothing, if the line is full. */
  private int brokenEarly(int index) {
    int room = width - width(lines.get(index)) - beginning(lines.get(index + 1));
    return room < 0 ? 0 : room < HAN ? BROKEN_IN_DOUBT : BROKEN_EARLY;
  }

  /** The width of what cannot be parted from a line's first character: marks, digits, letters. */
  private static int beginning(Chunk chunk) {
    String text = chunk.pieces().get(0).text();
    int width = Piece.width(text.charAt(0));
    for (int i = 1; i < text.length() && !Piece.isHan(text.charAt(i)); i++) {
      width += Piece.width(text.charAt(i));
    }
    return width;
  }
}

package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.layout.page.Word;
import java.util.Arrays;

/** The cheapest way to lay the words of a line into cells, from left to right. */
final class LineFit {

  static final int UNREACHED = Integer.MAX_VALUE / 2;

  private static final int OUTSIDE = 40;
  private static final int ASIDE = 6;
  private static final int FARTHEST = 600;
  private static final int TOO_WIDE = 20;
  private static final int MOST_TOO_WIDE = 1000;
  private static final int LONGEST = 80;

  private final LineCosts line;
  private final int size;
  private final ColumnKind[] kinds;
  private final int[][] boxes;
  private final int[] rooms;

  /** By word and column, what the word costs in such a cell. */
  private final int[][] owns;

  /** By words laid and column of the last cell: what the cheapest way costs. */
  private final int[][] costs;

  /** The same: which word the last cell begins with. */
  private final int[][] begins;

  /** By word and column of a cell that begins with it: what the cheapest way to it costs, … */
  private final int[][] ways;

  /** … and the column of the cell before. */
  private final int[][] befores;

  /** What the words behind a cell's first cost with it, so many of them. */
  private final int[] cell;

  private final int[] columns;
  private int cost;

  /**
   * @param boxes by column the left and right edge of the cells near the line
   * @param rooms by column how wide it is
   */
  LineFit(LineCosts line, int[][] boxes, int[] rooms) {
    this.line = line;
    this.size = line.words().size();
    this.kinds = line.kinds().toArray(new ColumnKind[0]);
    this.boxes = boxes;
    this.rooms = rooms;
    this.owns = new int[size][kinds.length];
    this.costs = new int[size + 1][kinds.length];
    this.begins = new int[size + 1][kinds.length];
    this.ways = new int[size][kinds.length];
    this.befores = new int[size][kinds.length];
    this.cell = new int[Math.min(size, LONGEST)];
    this.columns = new int[size];
    for (int w = 0; w < size; w++) {
      for (int c = 0; c < kinds.length; c++) {
        owns[w][c] = line.own(w, c) + place(line.words().get(w), boxes[c]);
      }
    }
    search();
    goBack();
  }

  /** What it costs that a word stands beside its column. */
  private static int place(Word word, int[] box) {
    return place(word.left(), word.right(), word.slack(), box);
  }

  /** The same of a stretch of the line, which may stand farther right by the slack. */
  static int place(int left, int right, int slack, int[] box) {
    int outside = Math.max(0, Math.max(box[0] - right - slack, left - box[1]));
    int middle = (left + right) / 2;
    int aside = Math.max(0, Math.max(box[0] - middle - slack, middle - box[1]));
    return Math.min(FARTHEST, (outside * OUTSIDE + aside * ASIDE) / Word.UNIT);
  }

  private void search() {
    for (int[] row : costs) {
      Arrays.fill(row, UNREACHED);
    }
    for (int begin = 0; begin < size; begin++) {
      findWays(begin);
      for (int c = 0; c < kinds.length; c++) {
        if (ways[begin][c] < UNREACHED) {
          addCells(begin, c, ways[begin][c]);
        }
      }
    }
  }

  /** What the cheapest ways cost to where a cell of each column begins with the word. */
  private void findWays(int begin) {
    int far = 0;
    int least = UNREACHED;
    for (int c = 0; c < kinds.length; c++) {
      if (begin == 0) {
        ways[0][c] = line.first(0, c);
        continue;
      }
      int near = c == 0 ? UNREACHED : ended(begin, c - 1);
      int behindBlank = least + line.behindBlank(begin, c);
      boolean next = near < UNREACHED && (least == UNREACHED || near < behindBlank);
      befores[begin][c] = next ? c - 1 : far;
      int before = next ? near : behindBlank;
      boolean reached = next || least < UNREACHED;
      ways[begin][c] = reached ? before + line.begin(begin, c) : UNREACHED;
      if (near < least) {
        least = near;
        far = c - 1;
      }
    }
  }

  /** What the cheapest way costs on which a cell of the column ends before the word. */
  private int ended(int begin, int column) {
    int way = costs[begin][column];
    return way < UNREACHED ? way + line.end(begin, column) : UNREACHED;
  }

  /** All cells of the column that begin with that word. */
  private void addCells(int begin, int column, int before) {
    int count = cells(begin, column);
    for (int i = 0; i < count; i++) {
      int end = begin + 1 + i;
      if (before + cell[i] < costs[end][column]) {
        costs[end][column] = before + cell[i];
        begins[end][column] = begin;
      }
    }
  }

  /** Works out what the word and so many behind it cost as a cell of the column; how many. */
  private int cells(int begin, int column) {
    int count = Math.min(size - begin, LONGEST);
    int sum = 0;
    int width = 0;
    boolean merged = kinds[column].isMerged();
    for (int i = 0; i < count; i++) {
      int word = begin + i;
      sum += owns[word][column] + (i > 0 ? line.inner(word, column) : 0);
      width += merged && line.isLabel(word) ? 0 : line.width(word);
      int over = Math.max(0, width - rooms[column]) * TOO_WIDE;
      cell[i] = sum + Math.min(MOST_TOO_WIDE, over);
    }
    return count;
  }

  private void goBack() {
    int end = size;
    int column = 0;
    for (int c = 1; c < kinds.length; c++) {
      column = costs[end][c] < costs[end][column] ? c : column;
    }
    cost = costs[end][column];
    while (end > 0) {
      int begin = begins[end][column];
      Arrays.fill(columns, begin, end, column);
      column = befores[begin][column];
      end = begin;
    }
  }

  /** Whether it is the way for columns that stand there, too. */
  boolean isFor(int[][] boxes, int[] rooms) {
    return Arrays.deepEquals(this.boxes, boxes) && Arrays.equals(this.rooms, rooms);
  }

  /** The column of each word. */
  int[] columns() {
    return columns;
  }

  /** What the way costs. */
  int cost() {
    return cost;
  }

  /**
   * By word and column, the cost of the cheapest way that puts the word there: the same search from
   * the end of the line.
   */
  int[][] through() {
    int[][] through = new int[size][kinds.length];
    int[][] rests = new int[size + 1][kinds.length];
    for (int[] row : through) {
      Arrays.fill(row, UNREACHED);
    }
    for (int begin = size - 1; begin >= 0; begin--) {
      int behind = UNREACHED;
      int far = UNREACHED;
      for (int c = kinds.length - 1; c >= 0; c--) {
        int next = Math.min(behind, far);
        rests[begin][c] = next < UNREACHED ? next + line.end(begin, c) : UNREACHED;
        far = Math.min(far, behind + (c + 1 < kinds.length ? line.behindBlank(begin, c + 1) : 0));
        behind = through(begin, c, ways[begin][c], rests, through) + line.begin(begin, c);
      }
    }
    return through;
  }

  /** All cells of the column that begin with that word; the cheapest way from there. */
  private int through(int begin, int column, int before, int[][] rests, int[][] through) {
    int rest = UNREACHED;
    for (int i = cells(begin, column) - 1; i >= 0; i--) {
      int word = begin + i;
      rest = Math.min(rest, cell[i] + rests[word + 1][column]);
      if (before < UNREACHED) {
        through[word][column] = Math.min(through[word][column], before + rest);
      }
    }
    return rest;
  }
}

package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of a page's lines in which each column has one place. pdftotext lays out each block
 * of text by itself: where the cells to the left are blank or shorter, all that follows stands
 * farther left, down to where the next block begins.
 *
 * <pre>
 *                 护栏刷新合格率    =100%     100%    5      5
 *                 （第二批）
 * 产出指标   质量指标      绿地返青成活率    ≥95%   96%    4   4
 *                      （主干道）
 * </pre>
 *
 * <p>Lines with something in every column tell their cells' places by their kinds and their order
 * alone; those alike make a stretch, and the lines between two go to the one where they cost least.
 */
public final class Stretches {

  /**
   * So much are the cells of a line out of their places in another stretch: over two characters.
   */
  private static final int ELSEWHERE = 100;

  /** A line that costs more by what its words are like may have its cells elsewhere. */
  private static final int CLEAR = 75;

  /** So many stretches a page may have however few lines tell. */
  private static final int FEW = 5;

  private static final int[] ANYWHERE = {0, Integer.MAX_VALUE / 4};

  private final List<LineCosts> lines;
  private final List<ColumnKind> kinds;
  private final int[] rooms;

  /** By stretch its first and last line that tells, … */
  private final List<int[]> telling = new ArrayList<>();

  /** … and by column where its cells stand, left and right edge. */
  private final List<int[][]> boxes = new ArrayList<>();

  private int tellingLines;

  /**
   * @param lines the lines of one page; one at least
   * @param page about where the columns stand on the whole page
   * @param known how wide the columns are on the pages before
   */
  public Stretches(List<LineCosts> lines, List<int[]> page, Rooms known) {
    this.lines = lines;
    this.kinds = lines.get(0).kinds();
    this.rooms = known.known();
    boolean haveAll = kinds.contains(ColumnKind.NAME) && kinds.contains(ColumnKind.NUMBER);
    for (int i = 0; i < lines.size() && haveAll; i++) {
      int[][] cells = cells(lines.get(i));
      if (cells != null) {
        add(i, cells);
      }
    }
    for (int[][] own : boxes) {
      placeLabels(own, page);
      placeBlanks(own);
    }
  }

  /**
   * Whether there are any, and most have several lines that tell: where each row's cells stand at
   * places of their own, there are no columns.
   */
  public boolean areAny() {
    boolean few = boxes.size() <= FEW || boxes.size() * 2 <= tellingLines;
    return !boxes.isEmpty() && few;
  }

  /** The first line of each. */
  List<Integer> begins() {
    List<Integer> begins = new ArrayList<>();
    for (int stretch = 0; stretch < boxes.size(); stretch++) {
      begins.add(stretch == 0 ? 0 : begin(stretch));
    }
    return begins;
  }

  /** By stretch where its columns stand, left and right edge. */
  List<List<int[]>> boxes() {
    List<List<int[]>> all = new ArrayList<>();
    for (int[][] own : boxes) {
      all.add(List.of(own));
    }
    return all;
  }

  /** By column where the line's cell stands, null where it is blank; null if it tells nothing. */
  private int[][] cells(LineCosts line) {
    int[][] anywhere = new int[kinds.size()][];
    Arrays.fill(anywhere, ANYWHERE);
    LineFit fit = new LineFit(line, anywhere, rooms);
    int[][] cells = fit.cost() > CLEAR ? null : cells(line, fit.columns());
    return cells != null && isCertain(fit) ? cells : null;
  }

  private static boolean isCertain(LineFit fit) {
    for (int other : ColumnMargins.of(fit)) {
      if (other >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same where the words stand in those columns. */
  private int[][] cells(LineCosts line, int[] columns) {
    int[][] cells = new int[kinds.size()][];
    for (int w = 0; w < columns.length; w++) {
      Word word = line.words().get(w);
      ColumnKind kind = kinds.get(columns[w]);
      int[] cell = cells[columns[w]];
      boolean whole = cell == null || !isInEachRow(kind) || line.isOneText(w);
      if (!whole || !isLike(word.text(), kind)) {
        return null;
      }
      cells[columns[w]] = new int[] {cell == null ? word.left() : cell[0], word.right()};
    }
    boolean named = cells[kinds.indexOf(ColumnKind.NAME)] != null;
    for (int c = 0; c < cells.length; c++) {
      if (cells[c] == null && kinds.get(c).isFilled()) {
        return null;
      }
    }
    return named || areQuantities(line, columns) ? cells : null;
  }

  /** Beside a name of two lines the row's numbers stand half a line off both. */
  private boolean areQuantities(LineCosts line, int[] columns) {
    for (int w = 0; w < columns.length; w++) {
      String text = line.words().get(w).text();
      boolean quantity = kinds.get(columns[w]) == ColumnKind.QUANTITY;
      if (quantity && !NumberTexts.isQuantity(text) && !NumberTexts.startsNumber(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInEachRow(ColumnKind kind) {
    return kind.isFilled() || kind == ColumnKind.NAME;
  }

  /** Whether it may be such a cell; a lone {@code —} may stand for points or for no reason. */
  private static boolean isLike(String text, ColumnKind kind) {
    return switch (kind) {
      case NAME -> !NumberTexts.startsNumber(text) && !NumberTexts.isQuantity(text);
      case NUMBER -> Character.isDigit(text.charAt(0));
      default -> true;
    };
  }

  private void add(int line, int[][] cells) {
    tellingLines++;
    int last = boxes.size() - 1;
    if (last >= 0 && misplaced(cells, boxes.get(last)) < ELSEWHERE) {
      telling.get(last)[1] = line;
      widen(boxes.get(last), cells);
    } else {
      telling.add(new int[] {line, line});
      boxes.add(cells);
    }
  }

  private int misplaced(int[][] cells, int[][] boxes) {
    int sum = 0;
    for (int c = 0; c < cells.length; c++) {
      sum += kinds.get(c).isFilled() ? LineFit.place(cells[c][0], cells[c][1], 0, boxes[c]) : 0;
    }
    return sum;
  }

  private static void widen(int[][] boxes, int[][] cells) {
    for (int c = 0; c < cells.length; c++) {
      if (boxes[c] == null) {
        boxes[c] = cells[c];
      } else if (cells[c] != null) {
        boxes[c][0] = Math.min(boxes[c][0], cells[c][0]);
        boxes[c][1] = Math.max(boxes[c][1], cells[c][1]);
      }
    }
  }

  /** Labels left of the names stand as much nearer to each other as the names to the edge. */
  private void placeLabels(int[][] boxes, List<int[]> page) {
    int name = kinds.indexOf(ColumnKind.NAME);
    if (boxes[name] == null) {
      return;
    }
    int own = boxes[name][0];
    int all = Math.max(1, page.get(name)[0]);
    for (int c = 0; c < name; c++) {
      int[] box = page.get(c);
      boxes[c] = boxes[c] == null ? new int[] {box[0] * own / all, box[1] * own / all} : boxes[c];
    }
  }

  /** A column without cells may stand anywhere between its neighbours. */
  private static void placeBlanks(int[][] boxes) {
    int left = 0;
    for (int c = 0; c < boxes.length; c++) {
      if (boxes[c] == null) {
        int next = c;
        while (next < boxes.length && boxes[next] == null) {
          next++;
        }
        int right = next < boxes.length ? boxes[next][0] - Word.UNIT : ANYWHERE[1];
        boxes[c] = new int[] {left, Math.max(left, right)};
      } else {
        left = boxes[c][1] + Word.UNIT;
      }
    }
  }

  /** The line from which on the lines cost least where the stretch's columns stand. */
  private int begin(int stretch) {
    int first = telling.get(stretch - 1)[1] + 1;
    int more = 0;
    int least = 0;
    int begin = first;
    for (int i = first; i < telling.get(stretch)[0]; i++) {
      more += new LineFit(lines.get(i), boxes.get(stretch - 1), rooms).cost();
      more -= new LineFit(lines.get(i), boxes.get(stretch), rooms).cost();
      if (more <= least) {
        least = more;
        begin = i + 1;
      }
    }
    return begin;
  }
}

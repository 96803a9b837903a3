package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives the words of a page's lines to the columns of a table: line by line the cheapest way that
 * keeps their order, by place and by kind; and again with the places of the columns that the time
 * before has shown.
 */
public final class ColumnFit {

  private static final int ROUNDS = 3;
  private static final int MISSING_NUMBER = 60;
  private static final int NEW_PLACES = 100;

  private final List<LineCosts> lines;
  private final List<ColumnKind> kinds;
  private final LineFit[] fits;

  /** The first line of each stretch in which columns have places of their own, … */
  private final List<Integer> begins;

  /** … and where they stand there. */
  private final List<CellPlaces> places = new ArrayList<>();

  /**
   * @param lines the lines of one page; one at least
   * @param boxes where each column's label or cells stand, left and right edge
   * @param known how wide the columns are on the pages before
   */
  public ColumnFit(List<LineCosts> lines, List<int[]> boxes, Rooms known) {
    this(lines, List.of(0), List.of(boxes), known);
  }

  /** Of a page whose lines stand in stretches with places of their own. */
  public ColumnFit(List<LineCosts> lines, Stretches stretches, Rooms known) {
    this(lines, stretches.begins(), stretches.boxes(), known);
  }

  private ColumnFit(
      List<LineCosts> lines, List<Integer> begins, List<List<int[]>> boxes, Rooms known) {
    this.lines = lines;
    this.kinds = lines.get(0).kinds();
    this.fits = new LineFit[lines.size()];
    this.begins = begins;
    for (List<int[]> own : boxes) {
      places.add(new CellPlaces(own));
    }
    boolean changed = fit(known.known());
    for (int round = 1; round < ROUNDS && changed; round++) {
      learn();
      changed = fit(known.with(lines, columns()).all());
    }
  }

  /** Fits each line again for which the columns stand elsewhere; whether words changed columns. */
  private boolean fit(int[] rooms) {
    boolean changed = false;
    for (int stretch = 0; stretch < places.size(); stretch++) {
      for (int i = begins.get(stretch); i < end(stretch); i++) {
        changed |= fit(i, places.get(stretch), rooms);
      }
    }
    return changed;
  }

  private boolean fit(int line, CellPlaces own, int[] rooms) {
    int[][] boxes = new int[kinds.size()][];
    for (int c = 0; c < boxes.length; c++) {
      boxes[c] = own.box(c, line);
    }
    LineFit before = fits[line];
    if (before != null && before.isFor(boxes, rooms)) {
      return false;
    }
    fits[line] = new LineFit(lines.get(line), boxes, rooms);
    return before == null || !Arrays.equals(before.columns(), fits[line].columns());
  }

  /** The line behind a stretch. */
  private int end(int stretch) {
    return stretch + 1 < begins.size() ? begins.get(stretch + 1) : fits.length;
  }

  /** Where the cells stand that have a certain place. */
  private void learn() {
    for (int stretch = 0; stretch < places.size(); stretch++) {
      CellPlaces found = new CellPlaces(boxes(stretch));
      for (int i = begins.get(stretch); i < end(stretch); i++) {
        learn(lines.get(i).words(), i, found);
      }
      places.set(stretch, found);
    }
  }

  /** {@code 指标 1:完成率}: a cell ends with the last of the words that stand a space apart. */
  private void learn(List<Word> words, int line, CellPlaces found) {
    int[] own = fits[line].columns();
    for (int w = 0; w < words.size(); w++) {
      if (words.get(w).isFixed()) {
        found.add(own[w], line, words.get(w).left(), words.get(w).right());
      } else if (w > 0 && own[w - 1] == own[w]) {
        found.widen(own[w], words.get(w).right());
      }
    }
  }

  /** For each line the column of each word. */
  public List<int[]> columns() {
    List<int[]> columns = new ArrayList<>(fits.length);
    for (LineFit fit : fits) {
      columns.add(fit.columns());
    }
    return columns;
  }

  /** For each word of a line the column where it would nearly as well stand; -1 if none is near. */
  public int[] others(int line) {
    return ColumnMargins.of(fits[line]);
  }

  /** Where each column's cells stand at the end of the page, left and right edge. */
  public List<int[]> boxes() {
    return boxes(places.size() - 1);
  }

  private List<int[]> boxes(int stretch) {
    List<int[]> boxes = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      boxes.add(places.get(stretch).box(c));
    }
    return boxes;
  }

  /**
   * What the cheapest way costs, and what it costs that a column of numbers has fewer of them than
   * another: each row has points and a score.
   */
  public int total() {
    int most = 0;
    int sum = 0;
    int numbers = 0;
    for (int c = 0; c < kinds.size(); c++) {
      if (kinds.get(c) == ColumnKind.NUMBER) {
        int count = linesWith(c);
        most = Math.max(most, count);
        sum += count;
        numbers++;
      }
    }
    int total = (most * numbers - sum) * MISSING_NUMBER + (places.size() - 1) * NEW_PLACES;
    for (LineFit fit : fits) {
      total += fit.cost();
    }
    return total;
  }

  /** How many lines have words in the column. */
  private int linesWith(int column) {
    int lines = 0;
    for (LineFit fit : fits) {
      boolean any = false;
      for (int own : fit.columns()) {
        any |= own == column;
      }
      lines += any ? 1 : 0;
    }
    return lines;
  }
}

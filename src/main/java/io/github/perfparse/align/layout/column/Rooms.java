package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.text.markup.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide the columns of a table are on paper, wherever a page's text has them: as wide as several
 * lines of cells that are about the widest, for a wrapped text fills its lines.
 */
public final class Rooms {

  private static final int RAGGED = 2;
  private static final int ALIKE = 8;
  private static final int ANY = 1000;

  private final List<List<Integer>> widths = new ArrayList<>();

  /** The room of a column that no line has shown yet. */
  private final int unknown;

  /** No line was seen yet. */
  public Rooms(int columns) {
    this(columns, ANY);
  }

  private Rooms(int columns, int unknown) {
    this.unknown = unknown;
    for (int c = 0; c < columns; c++) {
      widths.add(new ArrayList<>());
    }
  }

  /** Of texts side by side: neither takes nearly the whole of the widest line. */
  public static Rooms ofTexts(int columns, List<PrintedLine> lines) {
    int widest = 0;
    for (PrintedLine line : lines) {
      widest = Math.max(widest, DisplayWidth.onPaper(line.text()));
    }
    return new Rooms(columns, widest * 9 / 10);
  }

  /** These and what the lines of one page more show. */
  public Rooms with(List<LineCosts> lines, List<int[]> columns) {
    Rooms all = new Rooms(widths.size());
    for (int c = 0; c < widths.size(); c++) {
      all.widths.get(c).addAll(widths.get(c));
    }
    for (int i = 0; i < lines.size(); i++) {
      all.add(lines.get(i), columns.get(i));
    }
    return all;
  }

  private void add(LineCosts line, int[] columns) {
    int[] sums = new int[widths.size()];
    for (int w = 0; w < columns.length; w++) {
      sums[columns[w]] += line.width(w);
    }
    for (int c = 0; c < sums.length; c++) {
      if (sums[c] > 0) {
        widths.get(c).add(sums[c]);
      }
    }
  }

  /** The room of each column. */
  int[] all() {
    int[] rooms = new int[widths.size()];
    for (int c = 0; c < rooms.length; c++) {
      rooms[c] = room(widths.get(c));
    }
    return rooms;
  }

  /** The same for another page: a row alone, before a page ends, may have short cells. */
  int[] known() {
    int[] rooms = all();
    for (int c = 0; c < rooms.length; c++) {
      rooms[c] = widths.get(c).size() == 1 ? unknown : rooms[c];
    }
    return rooms;
  }

  private int room(List<Integer> widths) {
    List<Integer> sorted = new ArrayList<>(widths);
    Collections.sort(sorted);
    int alike = Math.max(1, sorted.size() / ALIKE);
    for (int i = sorted.size() - 1; i >= alike; i--) {
      if (sorted.get(i) - sorted.get(i - alike) <= RAGGED) {
        return sorted.get(i);
      }
    }
    return sorted.isEmpty() ? unknown : sorted.get(sorted.size() - 1);
  }
}

package io.github.perfparse.text.row;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * Cells that nobody changes. A dump has a row of them on nearly every line: the platform's lists of
 * that kind copy what they are made of once more.
 */
public final class Cells extends AbstractList<Cell> implements RandomAccess {

  private final Cell[] cells;

  private Cells(Cell[] cells) {
    this.cells = cells;
  }

  /** A copy of the cells. */
  static Cells of(List<Cell> cells) {
    return cells instanceof Cells same ? same : new Cells(cells.toArray(new Cell[cells.size()]));
  }

  /** Those that are not blank, of which there are so many. */
  Cells printed(int count) {
    if (count == cells.length) {
      return this;
    }
    Cell[] printed = new Cell[count];
    int next = 0;
    for (int i = 0; next < count; i++) {
      if (!cells[i].isBlank()) {
        printed[next++] = cells[i];
      }
    }
    return new Cells(printed);
  }

  /** Rows are walked over and over: the platform's walk asks at each step whether it may go on. */
  @Override
  public Iterator<Cell> iterator() {
    return new Walk(cells);
  }

  private static final class Walk implements Iterator<Cell> {

    private final Cell[] cells;
    private int next;

    Walk(Cell[] cells) {
      this.cells = cells;
    }

    @Override
    public boolean hasNext() {
      return next < cells.length;
    }

    @Override
    public Cell next() {
      if (next == cells.length) {
        throw new NoSuchElementException();
      }
      return cells[next++];
    }
  }

  @Override
  public Cell get(int index) {
    return cells[index];
  }

  @Override
  public int size() {
    return cells.length;
  }
}

package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;

/**
 * A set of cells, each equal to itself alone: pieces of one cell may be alike in all they hold. The
 * platform's set of that kind asks for a number that is costly to make for objects which have not
 * been asked before; a cell's place does as well.
 */
final class CellSet {

  /**
   * Multiplied with it, neighbouring places come to lie far apart: two to the 32 by the golden
   * ratio.
   */
  private static final int SPREAD = 0x9E3779B9;

  /** At least a quarter of them are free; their number is a power of two. */
  private Cell[] slots;

  private int size;

  /**
   * @param usual so many cells, a power of two, are taken without growing
   */
  CellSet(int usual) {
    slots = new Cell[2 * usual];
  }

  boolean contains(Cell cell) {
    return slots[slot(cell)] != null;
  }

  /** Adds the cell; false if it was there already. */
  boolean add(Cell cell) {
    int slot = slot(cell);
    if (slots[slot] != null) {
      return false;
    }
    slots[slot] = cell;
    size++;
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return true;
  }

  /** Where the cell is, or the free slot that it would take. */
  private int slot(Cell cell) {
    int last = slots.length - 1;
    int place = (cell.line() * 31 + cell.column()) * SPREAD;
    int slot = (place ^ place >>> Short.SIZE) & last;
    while (slots[slot] != null && slots[slot] != cell) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private void grow() {
    Cell[] old = slots;
    slots = new Cell[2 * old.length];
    for (Cell cell : old) {
      if (cell != null) {
        slots[slot(cell)] = cell;
      }
    }
  }
}

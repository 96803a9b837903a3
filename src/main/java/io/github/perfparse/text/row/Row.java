package io.github.perfparse.text.row;

import java.util.List;

/**
 * The cells of one printed row, blank ones included. A row always has at least one cell that is not
 * blank; lines without any are not rows, they only show as {@code afterGap} of the next one.
 *
 * <pre>
 * line 4: ⇥⇥培训人数⇥≥100人   →   Row(TAB, 4, false, [∅, ∅, 培训人数, ≥100人])
 * </pre>
 */
public final class Row {

  private final Syntax syntax;
  private final int line;
  private final boolean afterGap;
  private final int blanksAbove;
  private final Cells cells;
  private final Cells printed;
  private final int length;
  private final boolean onOneLine;

  /** The questions that each of its lexemes denies. */
  private long denied;

  /**
   * A row.
   *
   * @param syntax how the row's cells were told apart
   * @param line 1-based line on which the row begins
   * @param afterGap whether blank lines or a form feed stood before the row: the trace of a page
   *     break
   * @param cells the cells from left to right
   */
  public Row(Syntax syntax, int line, boolean afterGap, List<Cell> cells) {
    this(syntax, line, afterGap, 0, cells);
  }

  /** The same, with so many rows of nothing but blank cells above it. */
  Row(Syntax syntax, int line, boolean afterGap, int blanksAbove, List<Cell> cells) {
    this.syntax = syntax;
    this.blanksAbove = blanksAbove;
    this.line = line;
    this.afterGap = afterGap;
    this.cells = Cells.of(cells);
    int characters = 0;
    int count = 0;
    boolean one = true;
    for (int i = 0; i < this.cells.size(); i++) {
      Cell cell = this.cells.get(i);
      characters += cell.raw().length();
      count += cell.isBlank() ? 0 : 1;
      one &= cell.line() == line;
    }
    this.printed = this.cells.printed(count);
    this.length = characters;
    this.onOneLine = one;
  }

  /** The same row, with or without a page break before it. */
  public Row withGap(boolean gap) {
    return gap == afterGap ? this : new Row(syntax, line, gap, blanksAbove, cells);
  }

  /** How the row's cells were told apart. */
  public Syntax syntax() {
    return syntax;
  }

  /** 1-based line on which the row begins. */
  public int line() {
    return line;
  }

  /** Whether blank lines or a form feed stood before the row: the trace of a page break. */
  public boolean afterGap() {
    return afterGap;
  }

  /** How many rows of nothing but blank cells stood between this one and the one above. */
  public int blanksAbove() {
    return blanksAbove;
  }

  /** The cells from left to right. */
  public Cells cells() {
    return cells;
  }

  /** Whether all cells begin on the row's first line. */
  public boolean isOnOneLine() {
    return onOneLine;
  }

  /** Characters of all cells together. */
  public int length() {
    return length;
  }

  /** The cells that are not blank, from left to right. */
  public Cells printed() {
    return printed;
  }

  /** Whether it is known that the answer of each of its cells is no, see {@link Lexeme}. */
  public boolean denies(long question) {
    return (denied & question) != 0;
  }

  /** Keeps that the answer of each of its cells is no. */
  public void deny(long questions) {
    denied |= questions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row that
        && syntax == that.syntax
        && line == that.line
        && afterGap == that.afterGap
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return line * 31 + cells.hashCode();
  }

  @Override
  public String toString() {
    return line + (afterGap ? " after a gap " : " ") + syntax + " " + cells;
  }
}

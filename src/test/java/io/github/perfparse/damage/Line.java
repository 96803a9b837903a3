package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import java.util.ArrayList;
import java.util.List;

/** One printed line of a sheet: its role and its cells, open to damage. */
final class Line {

  /** No indicator stands on the line. */
  static final int NO_ITEM = -1;

  /** What a line is in the clean form. */
  enum Role {
    TITLE,
    YEAR,
    PROJECT,
    AGENCY,
    FUND_HEAD,
    FUND_ROW,
    GOAL_HEAD,
    GOALS,
    ITEM_HEAD,
    ITEM,
    TOTAL,
    GRADE,
    /** Anything that damage put in. */
    LOOSE,
    BLANK
  }

  private final Role role;
  private final int item;
  private final List<Cell> cells;

  Line(Role role, int item, List<Cell> cells) {
    this.role = role;
    this.item = item;
    this.cells = new ArrayList<>(cells);
  }

  /** A blank line: the trace of a page break. */
  static Line blank() {
    return new Line(Role.BLANK, NO_ITEM, List.of());
  }

  /** A line that damage puts in. */
  static Line loose(Cell... cells) {
    return new Line(Role.LOOSE, NO_ITEM, List.of(cells));
  }

  Role role() {
    return role;
  }

  /** The index of the indicator whose numbers stand here, or {@link #NO_ITEM}. */
  int item() {
    return item;
  }

  List<Cell> cells() {
    return cells;
  }

  /** Where the first cell of a field stands; -1 where the line has none. */
  int at(Field field) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).field() == field) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Field field) {
    return at(field) >= 0;
  }

  /** The text of a field; empty where it is blank or the line has none. */
  String text(Field field) {
    return has(field) ? cells.get(at(field)).text() : "";
  }

  void put(Field field, String text) {
    if (has(field)) {
      cells.set(at(field), new Cell(field, text));
    }
  }

  void remove(Field field) {
    if (has(field)) {
      cells.remove(at(field));
    }
  }

  /** Empties the cell of a field and gives back what stood there. */
  String take(Field field) {
    String text = text(field);
    put(field, "");
    return text;
  }

  void pad() {
    cells.add(Cell.PAD);
  }

  /** A line with as many cells, all blank but one, which stands where this line's field stands. */
  Line blankBut(Field field, String text) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      row.add(i == at(field) ? new Cell(field, text) : new Cell(cells.get(i).field(), ""));
    }
    return new Line(Role.LOOSE, NO_ITEM, row);
  }
}

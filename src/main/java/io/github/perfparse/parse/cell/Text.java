package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;

/** A value's text and the cells it was put together from, in reading order: one, as a rule. */
public final class Text {

  public static final Text BLANK = new Text("", null, List.of());

  /** No cell is broken into more pieces; joining them on and on would take ever longer. */
  private static final int MOST_PIECES = 500;

  private final String value;

  /** Null where it stands in no cell. */
  private final Cell first;

  private final List<Cell> others;

  private Text(String value, Cell first, List<Cell> others) {
    this.value = value;
    this.first = first;
    this.others = others;
  }

  public static Text of(Cell cell) {
    return cell.isBlank() ? BLANK : new Text(cell.text(), cell, List.of());
  }

  /** A text that is printed nowhere. */
  public static Text unprinted(String value) {
    return new Text(value, null, List.of());
  }

  /** The text; empty for a blank value. */
  public String value() {
    return value;
  }

  /** How many cells it was put together from. */
  public int size() {
    return first == null ? 0 : 1 + others.size();
  }

  /** One of the cells where it was printed. */
  public Cell cell(int index) {
    return index == 0 ? first : others.get(index - 1);
  }

  /** The cells where it was printed. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      cells.add(cell(i));
    }
    return cells;
  }

  public boolean isBlank() {
    return value.isEmpty();
  }

  /** Whether nothing more may be joined to it. */
  public boolean isFull() {
    return size() >= MOST_PIECES;
  }

  /** Whether it is the whole text of its first cell. */
  boolean isWhole() {
    return first != null && first.text().equals(value);
  }

  /** 1-based line of the first piece; 0 for a blank text. */
  public int line() {
    return first == null ? 0 : first.line();
  }

  /** This text with {@code tail} behind it, nothing between: a word cut in two has no space. */
  public Text join(Text tail) {
    return join("", tail);
  }

  public Text join(String separator, Text tail) {
    if (isBlank() || tail.isBlank()) {
      return isBlank() ? tail : this;
    }
    List<Cell> all = cells();
    all.addAll(tail.cells());
    Cell head = all.isEmpty() ? null : all.remove(0);
    return new Text(value + separator + tail.value, head, all);
  }

  /** The same cells, read as another text: a label's canonical name. */
  public Text reading(String text) {
    return new Text(text, first, others);
  }
}

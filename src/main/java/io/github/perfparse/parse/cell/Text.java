package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value's text and the cells it was put together from, in reading order.
 *
 * @param value the text; empty for a blank value
 * @param cells where it was printed
 */
public record Text(String value, List<Cell> cells) {

  public static final Text BLANK = new Text("", List.of());

  /** No cell is broken into more pieces; joining them on and on would take ever longer. */
  private static final int MOST_PIECES = 500;

  public Text {
    cells = List.copyOf(cells);
  }

  public static Text of(Cell cell) {
    return cell.isBlank() ? BLANK : new Text(cell.text(), List.of(cell));
  }

  public boolean isBlank() {
    return value.isEmpty();
  }

  /** Whether nothing more may be joined to it. */
  public boolean isFull() {
    return cells.size() >= MOST_PIECES;
  }

  /** What the cell says of which it is the whole text; empty where it is none's. */
  Optional<Lexeme> whole() {
    boolean whole = !cells.isEmpty() && cells.get(0).text().equals(value);
    return whole ? Optional.of(cells.get(0).lexeme()) : Optional.empty();
  }

  /** 1-based line of the first piece; 0 for a blank text. */
  public int line() {
    return cells.isEmpty() ? 0 : cells.get(0).line();
  }

  /** This text with {@code tail} behind it, nothing between: a word cut in two has no space. */
  public Text join(Text tail) {
    return join("", tail);
  }

  public Text join(String separator, Text tail) {
    if (isBlank() || tail.isBlank()) {
      return isBlank() ? tail : this;
    }
    List<Cell> all = new ArrayList<>(cells);
    all.addAll(tail.cells);
    return new Text(value + separator + tail.value, all);
  }

  /** The same cells, read as another text: a label's canonical name. */
  public Text reading(String text) {
    return new Text(text, cells);
  }
}

package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.markup.DisplayWidth;
import io.github.perfparse.text.markup.Spaces;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line of dashes that underlines columns: {@code ---- ------}. Columns are counted in places of a
 * terminal, where a Chinese character takes two.
 */
final class ColumnRule {

  /** No rule, or a line that is none. */
  static final ColumnRule NONE = new ColumnRule(new int[0]);

  private static final int SHORTEST = 2;

  /** Begin and end of each column. */
  private final int[] edges;

  private ColumnRule(int[] edges) {
    this.edges = edges;
  }

  /** The rule on a line; {@link #NONE} if there is something else. */
  static ColumnRule on(Optional<Line> line) {
    return line.isPresent() ? on(line.get()) : NONE;
  }

  static ColumnRule on(Line line) {
    String text = line.text();
    int at = Spaces.skip(text, 0);
    int[] edges = NONE.edges;
    while (at < text.length() && text.charAt(at) == '-') {
      int end = at;
      while (end < text.length() && text.charAt(end) == '-') {
        end++;
      }
      edges = Arrays.copyOf(edges, edges.length + 2);
      edges[edges.length - 2] = at;
      edges[edges.length - 1] = end;
      at = end - at < SHORTEST ? end : Spaces.skip(text, end);
    }
    return at < text.length() || edges.length == 0 ? NONE : new ColumnRule(edges);
  }

  boolean isNone() {
    return this == NONE;
  }

  /** How many columns it underlines. */
  int columns() {
    return edges.length / 2;
  }

  /** Whether it runs under a whole table. */
  boolean isThrough() {
    return columns() == 1;
  }

  /** The pieces of a line that stand in the columns; none if something stands beside them. */
  String[] pieces(String text) {
    String[] pieces = new String[columns()];
    int from = 0;
    int place = 0;
    for (int i = 0; i < pieces.length; i++) {
      int room = edges[2 * i] - place;
      int to = from;
      while (to < text.length() && place < edges[2 * i + 1]) {
        place += DisplayWidth.of(text.codePointAt(to));
        to += Character.charCount(text.codePointAt(to));
      }
      String piece = text.substring(from, to);
      boolean beside = place > edges[2 * i + 1] || Spaces.skip(piece, 0) < room;
      if (beside && !piece.isBlank()) {
        return new String[0];
      }
      pieces[i] = i > 0 && !piece.isEmpty() ? piece.substring(1) : piece;
      from = to;
    }
    return text.substring(from).isBlank() ? pieces : new String[0];
  }
}

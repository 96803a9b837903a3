package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.markup.Spaces;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A line of a drawn table, parted by the signs that stand on the table's edges. What is between two
 * of them is a rule or a piece of a cell.
 *
 * <pre>
 * │项目资金 ├──────┼────┤   →   piece 项目资金, rule, rule
 * </pre>
 */
final class DrawnLine {

  private static final int FIRST_SIGNS = 16;

  /** Below a sign that may as well stand beside a cell: {@code |-|} says that there is nothing. */
  private static final int SHORTEST_RULE = 3;

  private final Line line;
  private final DrawnSigns signs;
  private final int from;
  private final int to;

  /** Where the signs stand in the text, and on which edge each; as many of both as are placed. */
  private int[] places = new int[FIRST_SIGNS];

  private int[] edges = new int[FIRST_SIGNS];
  private int placed;
  private int way;
  private boolean fits;

  DrawnLine(Line line, DrawnSigns signs) {
    this.line = line;
    this.signs = signs;
    this.from = Spaces.skip(line.text(), 0);
    this.to = Spaces.skipBack(line.text(), line.text().length());
  }

  Line line() {
    return line;
  }

  /** Whether signs stand at both ends, the first as far in as asked. */
  boolean isFramed(int indent) {
    return from == indent && to - from > 1 && isSign(from) && isSign(to - 1);
  }

  /**
   * Whether a framed line holds nothing but a rule through the whole table; in ASCII it may end at
   * signs of the frame, {@code |----+---|}.
   */
  boolean isRule() {
    int frame = signs == DrawnSigns.ASCII && to - from > SHORTEST_RULE ? 1 : 0;
    return isRule(from + frame, to - frame);
  }

  private boolean isRule(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = line.text().charAt(i);
      if (!signs.isCorner(c) && !signs.isAcross(c)) {
        return false;
      }
    }
    return true;
  }

  /** The place behind its last sign, counted in one of the ways. */
  int width(int counted) {
    int width = 0;
    for (int i = 0; i < to; i = next(i)) {
      width += DrawnSigns.places(line.text().codePointAt(i), counted);
    }
    return width;
  }

  /** Finds out how its places are counted: so that it ends where the table does. */
  void fit(int width) {
    fits = false;
    for (int i = 0; i < DrawnSigns.WAYS && !fits; i++) {
      way = i;
      fits = width(i) == width;
    }
  }

  /** Adds the places of its corners, or of all signs, where it is as wide as the table. */
  void addEdges(BitSet columns, boolean all) {
    int column = 0;
    for (int i = 0; fits && i < to; i = next(i)) {
      if (all ? isSign(i) : signs.isCorner(line.text(), i)) {
        columns.set(column);
      }
      column += DrawnSigns.places(line.text().codePointAt(i), way);
    }
  }

  /**
   * Puts its signs on the edges that they stand under. Who draws a table and cannot count puts as
   * many signs below a rule as it has corners.
   *
   * @param edgeAt the number of the edge at each place; -1 where there is none
   * @param rule the rule above
   * @return false if it can be put in no way
   */
  boolean place(int[] edgeAt, DrawnLine rule) {
    boolean all = fits && placeUnder(edgeAt) || placeLike(rule);
    if (!all && fits) {
      placeUnder(edgeAt);
    }
    return all || fits;
  }

  /** False if a sign stands on no edge, and is left out. */
  private boolean placeUnder(int[] edgeAt) {
    placed = 0;
    boolean all = true;
    int column = 0;
    for (int i = 0; i < to; i = next(i)) {
      boolean onEdge = edgeAt[column] >= 0;
      boolean sign = isSign(i);
      if (sign && onEdge) {
        add(i, edgeAt[column]);
      }
      all &= onEdge || !sign;
      column += DrawnSigns.places(line.text().codePointAt(i), way);
    }
    return all;
  }

  private boolean placeLike(DrawnLine rule) {
    int[] like = rule.edges;
    int count = rule.placed;
    placed = 0;
    for (int i = from; i < to && placed <= count; i++) {
      if (isSign(i)) {
        add(i, placed < count ? like[placed] : 0);
      }
    }
    return placed == count;
  }

  private boolean isSign(int at) {
    return signs.isDown(line.text().charAt(at)) || signs.isCorner(line.text(), at);
  }

  private int next(int at) {
    return at + Character.charCount(line.text().codePointAt(at));
  }

  private void add(int place, int edge) {
    if (placed == places.length) {
      places = Arrays.copyOf(places, 2 * placed);
      edges = Arrays.copyOf(edges, 2 * placed);
    }
    places[placed] = place;
    edges[placed] = edge;
    placed++;
  }

  /** How many pieces and rules it has. */
  int pieces() {
    return placed - 1;
  }

  /** The edge at which a piece begins; the next piece begins where it ends. */
  int edge(int piece) {
    return edges[piece];
  }

  /** What stands in a piece. */
  String piece(int piece) {
    return line.text().substring(places[piece] + 1, places[piece + 1]);
  }

  /** 1-based column of the first character that a piece prints. */
  int column(int piece) {
    int first = places[piece] + 1;
    int printed = Math.min(Spaces.skip(line.text(), first), places[piece + 1]);
    return line.column() + line.text().codePointCount(0, printed);
  }

  /** Whether a piece is a rule between two cells. */
  boolean isRule(int piece) {
    int begin = places[piece];
    int end = places[piece + 1];
    boolean ruled = signs == DrawnSigns.BOXES || line.text().charAt(begin) == '+';
    if (ruled && end - begin == 1) {
      return signs.meet(line.text(), begin);
    }
    int shortest = ruled ? 1 : SHORTEST_RULE;
    return end - begin > shortest && isRule(begin + 1, end);
  }
}

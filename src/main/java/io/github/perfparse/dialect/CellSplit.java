package io.github.perfparse.dialect;

import java.util.List;

/**
 * Finds where a name ends, and the target behind it. A space parts two cells; a line break does so
 * only where the line could have held more, or where the words tell it.
 *
 * <pre>
 * 纸质图书采 ¶ 购数量 ¶ &gt;=12000册 12680册     →  纸质图书采购数量 | &gt;=12000册 | 12680册
 * </pre>
 */
final class CellSplit {

  private static final int NEVER = 100;
  private static final String OPERATORS = "<>=≥≤≧≦＞＜＝";

  private final List<Piece> pieces;
  private final int capacity;
  private final boolean gaps;

  /**
   * @param pieces the words of name, target and actual value
   * @param capacity how wide a full line of a cell is
   * @param gaps whether the dump parts cells by blank lines
   */
  CellSplit(List<Piece> pieces, int capacity, boolean gaps) {
    this.pieces = pieces;
    this.capacity = capacity;
    this.gaps = gaps;
  }

  /**
   * Where the pieces of name, target and actual value begin.
   *
   * @param cost what is unlikely about it
   */
  record Split(int name, int target, int actual, int cost) {}

  /**
   * The likeliest way.
   *
   * @param carry what it costs to take the first words for the rest of the row above, whose name a
   *     page break has cut
   */
  Split best(int carry) {
    Split best = new Split(0, 0, 0, Integer.MAX_VALUE);
    for (int name = 0; name < pieces.size() - 2; name++) {
      for (int target = name + 1; target < pieces.size() - 1; target++) {
        for (int actual = target + 1; actual < pieces.size(); actual++) {
          int cost = cost(name, target, actual) + (name > 0 ? carry : 0);
          best = cost < best.cost ? new Split(name, target, actual, cost) : best;
        }
      }
    }
    return best;
  }

  private int cost(int name, int target, int actual) {
    int cost = 0;
    for (int i = 1; i < pieces.size(); i++) {
      cost += i == name || i == target || i == actual ? apart(i) : together(i);
    }
    return cost + words(name, target, actual);
  }

  private int apart(int index) {
    return switch (pieces.get(index).before()) {
      case GAP, SPACE -> 0;
      case SOFT -> isUnit(pieces.get(index)) ? 6 : 2;
      case LINE -> gaps ? NEVER / 4 : isFull(index) ? 4 : 0;
    };
  }

  private int together(int index) {
    return switch (pieces.get(index).before()) {
      case GAP -> NEVER;
      case SPACE -> NEVER / 2;
      case SOFT -> isUnit(pieces.get(index)) ? 0 : 3;
      case LINE -> gaps || isFull(index) ? 0 : NEVER / 4;
    };
  }

  private static boolean isUnit(Piece piece) {
    return piece.text().length() <= 2 && Piece.isHan(piece.text().charAt(0));
  }

  /** Whether the next word did not fit on the line before it. */
  private boolean isFull(int index) {
    int width = pieces.get(index - 1).width();
    if (index > 1 && pieces.get(index - 1).before() == Piece.Break.SOFT) {
      width += pieces.get(index - 2).width();
    }
    int first = Piece.isHan(pieces.get(index).text().charAt(0)) ? 2 : 1;
    return width + first >= capacity;
  }

  private int words(int start, int target, int actual) {
    String name = text(start, target);
    String wanted = text(target, actual);
    String got = text(actual, pieces.size());
    int cost = isValue(name) ? 12 : 0;
    cost += isValue(wanted) && !isValue(name) ? -3 : 0;
    cost += isValue(got) && isValue(wanted) ? -1 : 0;
    return cost + (wanted.equals(got) ? -6 : 0);
  }

  private String text(int from, int to) {
    return Piece.cell(pieces.subList(from, to)).text();
  }

  private static boolean isValue(String text) {
    char first = text.charAt(0);
    return OPERATORS.indexOf(first) >= 0 || first >= '0' && first <= '9';
  }
}

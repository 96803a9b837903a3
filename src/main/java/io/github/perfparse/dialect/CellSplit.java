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
  private static final String UNIT = "/㎡";
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
    int values = pieces.size() - target - 2;
    return cost + values + words(name, target, actual);
  }

  private int apart(int index) {
    return switch (pieces.get(index).before()) {
      case GAP, SPACE -> 0;
      case SOFT -> isUnit(index) ? 6 : isDigit(index) ? 2 : 1;
      case LINE -> gaps ? NEVER / 4 : isFull(index) ? 4 : 0;
    };
  }

  private int together(int index) {
    return switch (pieces.get(index).before()) {
      case GAP -> NEVER;
      case SPACE -> NEVER / 2;
      case SOFT -> isUnit(index) ? 0 : isDigit(index) ? 1 : 3;
      case LINE -> gaps || isFull(index) ? 0 : NEVER / 4;
    };
  }

  /** {@code 12680 册}, {@code 18 元/㎡}: a unit stands by its number. */
  private boolean isUnit(int index) {
    String text = pieces.get(index).text();
    boolean counted = !pieces.get(index - 1).text().endsWith("%");
    return counted && !isDigit(index) && (text.length() <= 2 || UNIT.indexOf(text.charAt(1)) >= 0);
  }

  private boolean isDigit(int index) {
    return !Piece.isHan(pieces.get(index).text().charAt(0));
  }

  /** Whether the next word did not fit on the line before it. */
  private boolean isFull(int index) {
    int width = pieces.get(index - 1).width();
    if (index > 1 && pieces.get(index - 1).before() == Piece.Break.SOFT) {
      width += pieces.get(index - 2).width();
    }
    return width + Piece.width(pieces.get(index).text().charAt(0)) > capacity;
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

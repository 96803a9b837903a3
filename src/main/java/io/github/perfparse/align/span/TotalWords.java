package io.github.perfparse.align.span;

import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.TotalOrder;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where the two numbers of a total stand among the words behind its label: either may be broken
 * over lines, or not printed, and the number of a page may stand behind them.
 *
 * <pre>
 * 总分 100.00 92.56       100.00 | 92.56
 *        2                left out: without it the scores add up
 * 总分 98 ⏎ .5            none | 98.5
 * </pre>
 *
 * @param wanted the sum of all scores, which the total's should be
 */
public record TotalWords(Sheet sheet, TotalOrder order, BigDecimal wanted) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  private static final int FAR = 1000;

  /** The words of a number; none if it is not printed. */
  public record Words(int from, int to) {

    public boolean isEmpty() {
      return from == to;
    }
  }

  /** The words of both numbers. */
  public record Both(Words points, Words score) {

    /** Whether both are printed. */
    public boolean areThere() {
      return !points.isEmpty() && !score.isEmpty();
    }
  }

  /** Both numbers among these words, all of which belong to them. */
  public Both in(int from, int to) {
    Both best = parted(from, from, to);
    int cheapest = FAR;
    for (int cut = from; cut <= to; cut++) {
      Both both = parted(from, cut, to);
      int cost = cost(both);
      if (cost < cheapest) {
        cheapest = cost;
        best = both;
      }
    }
    return best;
  }

  private Both parted(int from, int cut, int to) {
    Words first = new Words(from, cut);
    Words second = new Words(cut, to);
    return order == TotalOrder.SCORE_FIRST ? new Both(second, first) : new Both(first, second);
  }

  /**
   * Where the numbers end: a word far below them is that of the page, and so is one without which
   * the scores add up to the last digit.
   */
  public int end(int from, int to) {
    int best = to;
    int cheapest = FAR;
    for (int last = from; last <= to; last++) {
      Both both = in(from, last);
      int cost = cost(both) + leftOut(last, to, isExact(both.score()));
      if (cost <= cheapest) {
        cheapest = cost;
        best = last;
      }
    }
    return best;
  }

  private int cost(Both both) {
    return pointsCost(both.points()) + scoreCost(both.score());
  }

  private int leftOut(int from, int to, boolean exact) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      boolean page = sheet.startsLine(i) && sheet.word(i).indexOf('.') < 0;
      cost += exact && page ? 5 : isFar(i) ? 15 : 60;
    }
    return cost;
  }

  private boolean isExact(Words score) {
    Optional<BigDecimal> value = value(score);
    return value.isPresent() && value.get().compareTo(wanted) == 0;
  }

  private boolean isFar(int index) {
    return sheet.atom(index).gap().breaks() > 2 || sheet.atom(index).gap().page();
  }

  private int pointsCost(Words points) {
    if (points.isEmpty()) {
      return order == TotalOrder.SCORE_ALONE ? 0 : 20;
    }
    Optional<BigDecimal> value = value(points);
    if (value.isEmpty()) {
      return FAR;
    }
    return pieces(points) + (value.get().compareTo(HUNDRED) == 0 ? 0 : 20);
  }

  private int scoreCost(Words score) {
    if (score.isEmpty()) {
      return 20;
    }
    Optional<BigDecimal> value = value(score);
    if (value.isEmpty()) {
      return FAR;
    }
    int above = value.get().compareTo(HUNDRED) > 0 ? 50 : 0;
    BigDecimal off = value.get().subtract(wanted).abs();
    int sum = off.signum() == 0 ? 0 : off.compareTo(ROUNDED) <= 0 ? 8 : 30;
    return pieces(score) + above + sum;
  }

  /** What the words say together. */
  public Optional<BigDecimal> value(Words number) {
    return number.isEmpty()
        ? Optional.empty()
        : Numbers.read(sheet.words(number.from(), number.to()));
  }

  /** Digits are joined where a point or a comma holds them together. */
  private int pieces(Words number) {
    int cost = 0;
    for (int i = number.from() + 1; i < number.to(); i++) {
      boolean held = sheet.words(number.from(), i).contains(".") || sheet.word(i).startsWith(".");
      cost += (held ? 0 : 80) + (isFar(i) ? 25 : 0);
    }
    return cost;
  }
}

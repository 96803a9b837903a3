package io.github.perfparse.align.goal;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Goals that were printed in rows, each beside what was reached of it:
 *
 * <pre>
 * 目标1：培训村医一遍。
 * 目标1：培训村医310人。
 * 目标2：印发宣传画。
 * 目标2：印发宣传画4000张。
 * </pre>
 *
 * Or two texts over the same lines, apart from each other on every one of them:
 *
 * <pre>
 * 为126株古树挂牌、    126株全部挂牌，
 * 支撑、修洞。        修洞17株。
 * </pre>
 */
public record GoalPairs(Sheet sheet, int from, int to) {

  /** Fewer goals are two lists of one each. */
  private static final int FEWEST = 4;

  /** Where each goal and each thing reached begins, in turn; empty where they do not stand so. */
  public List<Integer> begins() {
    List<Integer> numbered = numbered();
    return numbered.isEmpty() ? besideEachOther() : numbered;
  }

  /**
   * Two pieces on every line; on one of its own the first text goes on, if it has not ended and the
   * second has.
   */
  private List<Integer> besideEachOther() {
    List<Integer> begins = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean line = i == from || sheet.startsLine(i);
      boolean goal = begins.size() % 2 == 0;
      if (line != goal && (line || isApart(i))) {
        return List.of();
      }
      if (line || isApart(i)) {
        begins.add(i);
      }
    }
    return begins.size() >= FEWEST && begins.size() % 2 == 0 ? begins : List.of();
  }

  private boolean isApart(int index) {
    Gap gap = sheet.atom(index).gap();
    return gap.isWall() || gap.kind() == Gap.Kind.WIDE;
  }

  /** Whether one line has words of both texts, if the second begins at the index. */
  public boolean isApartBefore(int cut) {
    for (int i = from + 1; i < cut; i++) {
      if (!sheet.startsLine(i) && isApart(i)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> numbered() {
    List<Integer> begins = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int number = sheet.startsLine(i) ? GoalBoundary.number(sheet, from, to, i) : 0;
      if (number > 0 && number != begins.size() / 2 + 1) {
        return List.of();
      }
      if (number > 0) {
        begins.add(i);
      }
    }
    return begins.size() >= FEWEST && begins.size() % 2 == 0 ? begins : List.of();
  }
}

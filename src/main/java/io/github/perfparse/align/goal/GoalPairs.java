package io.github.perfparse.align.goal;

import static io.github.perfparse.align.atom.Gap.Kind.WIDE;

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

  private List<Integer> besideEachOther() {
    List<Integer> begins = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Gap gap = sheet.atom(i).gap();
      boolean line = i == from || sheet.startsLine(i);
      if (line || gap.isWall() || gap.kind() == WIDE) {
        boolean goal = begins.size() % 2 == 0;
        if (line != goal) {
          return List.of();
        }
        begins.add(i);
      }
    }
    return begins.size() >= FEWEST && begins.size() % 2 == 0 ? begins : List.of();
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

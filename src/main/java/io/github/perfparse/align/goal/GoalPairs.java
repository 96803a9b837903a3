package io.github.perfparse.align.goal;

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
 */
public record GoalPairs(Sheet sheet, int from, int to) {

  /** Fewer goals are two lists of one each. */
  private static final int FEWEST = 4;

  /** Where each goal and each thing reached begins, in turn; empty where they do not stand so. */
  public List<Integer> begins() {
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

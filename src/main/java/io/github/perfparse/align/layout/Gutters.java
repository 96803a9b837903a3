package io.github.perfparse.align.layout;

import java.util.List;

/** Finds where columns are parted: the place that the fewest words cross. */
final class Gutters {

  private static final int STEP = Word.UNIT / 2;

  private Gutters() {}

  /** The middle of the widest run of places between the two that the fewest words cross. */
  static int between(List<PrintedLine> lines, int from, int to) {
    if (to - from < 2 * STEP) {
      return (from + to) / 2;
    }
    int places = (to - from) / STEP + 1;
    int[] crossed = new int[places + 1];
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        int first = Math.max(0, (word.left() - from) / STEP + 1);
        int last = Math.min(places - 1, (word.right() - from - 1) / STEP);
        if (word.right() > from && first <= last && word.left() < to) {
          crossed[first]++;
          crossed[last + 1]--;
        }
      }
    }
    return from + widest(crossed, places) * STEP;
  }

  private static int widest(int[] steps, int places) {
    int[] crossed = new int[places];
    int least = Integer.MAX_VALUE;
    int count = 0;
    for (int i = 0; i < places; i++) {
      count += steps[i];
      crossed[i] = count;
      least = Math.min(least, count);
    }
    int best = 0;
    int bestLength = -1;
    int i = 0;
    while (i < places) {
      int begin = i;
      while (i < places && crossed[i] == least) {
        i++;
      }
      if (i - begin > bestLength && i > begin) {
        bestLength = i - begin;
        best = begin + (i - begin) / 2;
      }
      i++;
    }
    return best;
  }
}

package io.github.perfparse.align.atom;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pages' numbers among the numbers alone at the edges of pages: those that count up longest,
 * and begin again at 1 with another text. Scores may stand between them.
 *
 * <pre>
 * 17 1 2 18 3 19 1 2 3      17, 18 and 19 of one text; 1, 2 and 3 of the next
 * </pre>
 */
final class PageCount {

  private static final int MOST = 1000;

  private static final int NONE = -1;

  /** A count that begins with another number than 1, and not with the first, must be so long. */
  private static final int AMID = 3;

  private final int[] values;

  /** How many count up at most to each, less what it costs to begin again. */
  private final int[] counted;

  /** The one that each is counted after. */
  private final int[] before;

  /** The numbers, each above 0 and less than a thousand. */
  PageCount(int[] values) {
    this.values = values;
    this.counted = new int[values.length];
    this.before = new int[values.length];
  }

  /** Which of them are the pages'; a 1 by itself may be. */
  BitSet numbers() {
    int[] last = new int[MOST];
    Arrays.fill(last, NONE);
    int longest = NONE;
    for (int i = 0; i < values.length; i++) {
      int value = values[i];
      before[i] = longest;
      counted[i] = longest == NONE ? 1 : counted[longest] + 1 - (value == 1 ? 1 : AMID);
      int above = last[value - 1];
      if (above != NONE && counted[above] >= counted[i]) {
        before[i] = above;
        counted[i] = counted[above] + 1;
      }
      last[value] = longer(last[value], i);
      longest = longer(longest, i);
    }
    return upTo(longest);
  }

  private int longer(int one, int next) {
    return one == NONE || counted[next] >= counted[one] ? next : one;
  }

  private BitSet upTo(int longest) {
    BitSet numbers = new BitSet();
    boolean goesOn = false;
    for (int i = longest; i != NONE; i = before[i]) {
      boolean next = before[i] != NONE && values[i] == values[before[i]] + 1;
      numbers.set(i, goesOn || next || values[i] == 1);
      goesOn = next;
    }
    return numbers;
  }
}

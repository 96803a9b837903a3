package io.github.perfparse.parse.cell;

/**
 * A set of pairs of neighbouring characters. A form has thousands of them, so they are kept as
 * numbers in one array (open addressing, linear probing, never more than half full).
 */
final class PairSet {

  /** No text holds this pair: NUL twice. */
  private static final int FREE = 0;

  private final int[] slots;

  /**
   * @param most how many pairs will be added at most
   */
  PairSet(int most) {
    slots = new int[Integer.highestOneBit(Math.max(most, 1)) << 2];
  }

  void addAll(String text) {
    for (int i = 1; i < text.length(); i++) {
      int pair = pair(text.charAt(i - 1), text.charAt(i));
      slots[slot(pair)] = pair;
    }
  }

  boolean contains(char left, char right) {
    int pair = pair(left, right);
    return slots[slot(pair)] == pair;
  }

  /** Where the pair stands, or would stand. */
  private int slot(int pair) {
    int mask = slots.length - 1;
    int slot = (pair * 0x9E3779B9 >>> 7) & mask;
    while (slots[slot] != FREE && slots[slot] != pair) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int pair(char left, char right) {
    return left << Character.SIZE | right;
  }
}

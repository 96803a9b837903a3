package io.github.perfparse.align.layout;

import java.util.BitSet;
import java.util.List;

/** Counts the gaps that run through many lines: the right metric of lines leaves more of them. */
final class Alleys {

  private static final int STRETCH = 12;

  private Alleys() {}

  /** How many gaps run through each twelve lines of a page, all together. */
  static int count(List<PrintedLine> lines) {
    int count = 0;
    for (int from = 0; from + STRETCH <= lines.size(); from += STRETCH) {
      if (lines.get(from).page() == lines.get(from + STRETCH - 1).page()) {
        count += alleys(lines.subList(from, from + STRETCH));
      }
    }
    return count;
  }

  private static int alleys(List<PrintedLine> lines) {
    BitSet filled = new BitSet();
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        filled.set(Math.max(0, word.left() / Word.UNIT), Math.max(1, word.right() / Word.UNIT));
      }
    }
    int alleys = 0;
    for (int i = filled.nextSetBit(0); i >= 0; i = filled.nextSetBit(filled.nextClearBit(i))) {
      alleys++;
    }
    return alleys;
  }
}

package io.github.perfparse.align.layout.page;

import java.util.List;

/**
 * How many words begin under each other. Counted in the metric of another printer than theirs,
 * hardly any do below a line with more or fewer Chinese characters.
 *
 * <pre>
 * 绿化养护面积   ≥120
 * 设施完好率    ≥95     by characters: under each other; by display width: two places apart
 * </pre>
 */
public final class ColumnEdges {

  /** No line is so wide in print. */
  private static final int WIDEST = 1000;

  private ColumnEdges() {}

  /** How many pairs of words, each behind wide room, have one left edge. */
  public static int common(List<PrintedLine> lines) {
    int[] words = new int[WIDEST];
    int pairs = 0;
    for (PrintedLine line : lines) {
      for (int i = 1; i < line.words().size(); i++) {
        int place = line.words().get(i).left() / Word.UNIT;
        boolean apart = line.words().get(i - 1).right() / Word.UNIT + 1 < place;
        pairs += apart && place < WIDEST ? words[place]++ : 0;
      }
    }
    return pairs;
  }
}

package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Frequencies;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where two columns are parted: at the place that the fewest words cross; of several, where
 * the gaps are wide and the words behind them stand under each other.
 *
 * <pre>
 * …各项工作任 1.组织培训 9 期      the gap before 1., 2., 3., not the one that happens to run
 * …生产生活条 2.满意度达到 99      through 培训 9, 达到 99 and 情况 3
 * …                 3.基本情况 3 次
 * </pre>
 */
final class Gutters {

  private static final int STEP = Word.UNIT / 2;
  private static final int WIDEST = 6 * Word.UNIT;
  private static final int ALIGNED = 3 * Word.UNIT;

  private final int from;
  private final int[] crossed;
  private final int[] gaps;

  private Gutters(int from, int to) {
    this.from = from;
    int places = (to - from) / STEP + 1;
    this.crossed = new int[places + 1];
    this.gaps = new int[places + 1];
  }

  /** The best place between the two. */
  static int between(List<PrintedLine> lines, int from, int to) {
    if (to - from < 2 * STEP) {
      return (from + to) / 2;
    }
    Gutters gutters = new Gutters(from, to);
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        if (word.isFixed()) {
          gutters.cross(word.left(), word.right());
        }
      }
    }
    gutters.gaps(lines);
    return gutters.best();
  }

  private int place(int x) {
    return Math.floorDiv(x - from, STEP);
  }

  private void cross(int left, int right) {
    add(crossed, place(left) + 1, place(right - 1), 1);
  }

  private void add(int[] steps, int first, int last, int what) {
    int begin = Math.max(0, first);
    int end = Math.min(steps.length - 2, last);
    if (begin <= end) {
      steps[begin] += what;
      steps[end + 1] -= what;
    }
  }

  private void gaps(List<PrintedLine> lines) {
    Frequencies<Integer> starts = new Frequencies<>();
    for (PrintedLine line : lines) {
      for (Word word : line.words()) {
        starts.add(word.left());
      }
    }
    for (PrintedLine line : lines) {
      for (int w = 1; w < line.words().size(); w++) {
        int left = line.words().get(w - 1).right();
        int right = line.words().get(w).left();
        int alike = starts.count(right) - 1;
        int worth = Math.min(WIDEST, right - left) + Math.min(3, alike) * ALIGNED;
        add(gaps, place(left + STEP - 1), place(right), worth);
      }
    }
  }

  private int best() {
    int places = crossed.length - 1;
    int[] counts = sums(crossed);
    int[] worths = sums(gaps);
    int least = Arrays.stream(counts, 0, places).min().orElse(0);
    int best = -1;
    for (int i = 0; i < places; i++) {
      if (counts[i] == least && (best < 0 || worths[i] > worths[best])) {
        best = i;
      }
    }
    int end = best;
    while (end + 1 < places && counts[end + 1] == least && worths[end + 1] == worths[best]) {
      end++;
    }
    return from + (best + end) / 2 * STEP;
  }

  private static int[] sums(int[] steps) {
    int[] sums = new int[steps.length];
    int sum = 0;
    for (int i = 0; i < steps.length; i++) {
      sum += steps[i];
      sums[i] = sum;
    }
    return sums;
  }
}

package io.github.perfparse.write.view;

import io.github.perfparse.form.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many rows a level label stands for: neighbours with one label are one merged cell, of level 2
 * within one label of level 1.
 */
record MergedLevels(List<Indicator> rows) {

  /** The rows of the run that begins at {@code index}; 0 within a run. */
  int level1(int index) {
    return run(index, Indicator::level1);
  }

  /** The rows of the run that begins at {@code index}; 0 within a run. */
  int level2(int index) {
    return run(index, row -> List.of(row.level1(), row.level2()));
  }

  private int run(int index, Function<Indicator, Object> label) {
    Object own = label.apply(rows.get(index));
    if (index > 0 && isRun(own, label.apply(rows.get(index - 1)))) {
      return 0;
    }
    int end = index + 1;
    while (end < rows.size() && isRun(own, label.apply(rows.get(end)))) {
      end++;
    }
    return end - index;
  }

  /** Rows without a label are no run: nothing says that they belong together. */
  private static boolean isRun(Object one, Object other) {
    boolean blank = one.equals(Optional.empty());
    return !blank && one.equals(other);
  }
}

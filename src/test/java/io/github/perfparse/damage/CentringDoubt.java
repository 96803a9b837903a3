package io.github.perfparse.damage;

import io.github.perfparse.damage.Sheet.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which level-2 labels a row may honestly be given when every label is printed on the middle row of
 * its run: runs of three and three rows look like runs of four and two.
 */
final class CentringDoubt {

  private final List<Run> runs;
  private final Run whole;
  private final List<Set<String>> possible;

  private CentringDoubt(List<Run> runs, Run whole, List<Set<String>> possible) {
    this.runs = runs;
    this.whole = whole;
    this.possible = possible;
  }

  /** Accepts every possible label on rows whose names do not tell. */
  static void accept(Sheet sheet) {
    for (Run whole : sheet.level1Runs()) {
      List<Run> runs =
          sheet.level2Runs().stream()
              .filter(run -> run.from() >= whole.from() && run.to() <= whole.to())
              .toList();
      List<Set<String>> possible =
          Stream.generate(() -> (Set<String>) new HashSet<String>()).limit(whole.size()).toList();
      new CentringDoubt(runs, whole, possible).split(0, whole.from(), List.of());
      for (int row = whole.from(); row < whole.to(); row++) {
        accept(sheet, row, possible.get(row - whole.from()));
      }
    }
  }

  private static void accept(Sheet sheet, int row, Set<String> labels) {
    Item item = sheet.truth().items().get(row);
    if (item.telling()) {
      return;
    }
    for (String label : labels.stream().sorted().toList()) {
      item = item.accepting(label);
    }
    sheet.truth(sheet.truth().withItem(row, item));
  }

  /** Tries both sizes that put the label of run {@code index} on its middle row. */
  private void split(int index, int start, List<Run> found) {
    if (index == runs.size()) {
      if (start == whole.to()) {
        found.forEach(this::note);
      }
      return;
    }
    int above = LevelDamage.centre(runs.get(index)) - start;
    for (int size = 2 * above + 1; above >= 0 && size <= 2 * above + 2; size++) {
      List<Run> longer = new ArrayList<>(found);
      longer.add(new Run(runs.get(index).label(), start, start + size));
      split(index + 1, start + size, longer);
    }
  }

  private void note(Run run) {
    for (int row = run.from(); row < run.to(); row++) {
      possible.get(row - whole.from()).add(run.label());
    }
  }
}

package io.github.perfparse.damage;

import io.github.perfparse.damage.Line.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One form as printed lines, open to damage, with its truth beside it. */
final class Sheet {

  private Truth truth;
  private final Paper paper;
  private final List<Line> lines;

  Sheet(Truth truth, List<Line> lines) {
    this.truth = truth;
    this.paper = new Paper();
    this.lines = new ArrayList<>(lines);
  }

  /** One run of rows under a merged label: rows {@code from} to before {@code to}. */
  record Run(String label, int from, int to) {
    int size() {
      return to - from;
    }
  }

  Truth truth() {
    return truth;
  }

  void truth(Truth changed) {
    truth = changed;
  }

  Paper paper() {
    return paper;
  }

  List<Line> lines() {
    return lines;
  }

  /** The lines that bear the numbers of an indicator, in order. */
  List<Line> items() {
    return lines.stream().filter(line -> line.item() >= 0).toList();
  }

  Line item(int index) {
    return items().get(index);
  }

  /** The only line of a role in a clean sheet. */
  Line line(Role role) {
    return lines.stream().filter(line -> line.role() == role).findFirst().orElseThrow();
  }

  void before(Line line, Line... added) {
    lines.addAll(lines.indexOf(line), List.of(added));
  }

  void after(Line line, Line... added) {
    lines.addAll(lines.indexOf(line) + 1, List.of(added));
  }

  void remove(Line line) {
    lines.remove(line);
  }

  /** The runs of level-1 labels. */
  List<Run> level1Runs() {
    return runs(truth.items().stream().map(Item::level1).toList());
  }

  /** The runs of level-2 labels. */
  List<Run> level2Runs() {
    return runs(truth.items().stream().map(Item::printedLevel2).toList());
  }

  private static List<Run> runs(List<String> labels) {
    int[] starts =
        IntStream.range(0, labels.size())
            .filter(i -> i == 0 || !labels.get(i).equals(labels.get(i - 1)))
            .toArray();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : labels.size();
      runs.add(new Run(labels.get(starts[i]), starts[i], end));
    }
    return runs;
  }
}

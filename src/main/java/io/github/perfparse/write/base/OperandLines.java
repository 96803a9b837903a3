package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding.Operand;
import java.util.ArrayList;
import java.util.List;

/**
 * The operands of a finding for a person: those of one row of the form on one line.
 *
 * <pre>
 * line 9   /funding/rows/0  executed: 456000.00  annualBudget: 480000.00
 * line 13  /indicators/0    score: 20
 * </pre>
 */
public final class OperandLines {

  private final Paint paint;
  private final List<Group> groups = new ArrayList<>();

  /** The operands of one row. */
  private record Group(String line, String row, List<String> cells) {}

  public OperandLines(Paint paint, List<Operand> operands) {
    this.paint = paint;
    operands.forEach(this::add);
  }

  private void add(Operand operand) {
    String path = Printable.text(operand.path().toString());
    int slash = Math.max(0, path.lastIndexOf('/'));
    Group group = new Group("line " + operand.line(), path.substring(0, slash), new ArrayList<>());
    if (groups.isEmpty() || !isSameRow(groups.get(groups.size() - 1), group)) {
      groups.add(group);
    }
    String name = path.substring(Math.min(slash + 1, path.length()));
    String text = Printable.text(operand.text());
    groups.get(groups.size() - 1).cells().add(paint.aside(name + ":") + " " + text);
  }

  private static boolean isSameRow(Group one, Group other) {
    return one.line().equals(other.line()) && one.row().equals(other.row());
  }

  public List<String> lines() {
    int lineWidth = groups.stream().mapToInt(group -> group.line().length()).max().orElse(0);
    int rowWidth = groups.stream().mapToInt(group -> Width.of(group.row())).max().orElse(0);
    return groups.stream().map(group -> line(group, lineWidth, rowWidth)).toList();
  }

  private String line(Group group, int lineWidth, int rowWidth) {
    String row = rowWidth == 0 ? "" : Width.padded(group.row(), rowWidth) + "  ";
    String line = Width.padded(group.line(), lineWidth);
    return line + "  " + paint.aside(row) + String.join("  ", group.cells());
  }
}

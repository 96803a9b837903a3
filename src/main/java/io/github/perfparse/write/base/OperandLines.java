package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Message;
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

  private static final String GAP = "  ";

  private final Paint paint;
  private final FieldName names;
  private final Form form;
  private final List<Group> groups = new ArrayList<>();

  /** The operands of one row. */
  private record Group(String line, String row, List<Cell> cells) {}

  /** One operand: {@code executed: 456000.00}. */
  private record Cell(String name, String text) {}

  public OperandLines(Paint paint, FieldName names, Form form, List<Operand> operands) {
    this.paint = paint;
    this.names = names;
    this.form = form;
    for (Operand operand : operands) {
      add(operand);
    }
  }

  private void add(Operand operand) {
    String path = operand.path().toString();
    String line = Message.of("operand.line", operand.line()).in(names.language());
    Group group = new Group(line, Printable.text(names.row(form, path)), new ArrayList<>());
    if (groups.isEmpty() || !isSameRow(groups.get(groups.size() - 1), group)) {
      groups.add(group);
    }
    String name = Message.of("operand.name", names.cell(form, path)).in(names.language());
    String text = Printable.text(operand.text());
    groups.get(groups.size() - 1).cells().add(new Cell(Printable.text(name), text));
  }

  private static boolean isSameRow(Group one, Group other) {
    return one.line().equals(other.line()) && one.row().equals(other.row());
  }

  public List<String> lines() {
    return lines(Integer.MAX_VALUE);
  }

  /** The lines, none wider than that where its values leave a choice. */
  public List<String> lines(int width) {
    int lineWidth = 0;
    int rowWidth = 0;
    for (Group group : groups) {
      lineWidth = Math.max(lineWidth, Width.of(group.line()));
      rowWidth = Math.max(rowWidth, Width.of(group.row()));
    }
    List<String> lines = new ArrayList<>();
    for (Group group : groups) {
      String row = rowWidth == 0 ? "" : Width.padded(group.row(), rowWidth) + GAP;
      String line = Width.padded(group.line(), lineWidth) + GAP;
      int indent = Width.of(line + row);
      List<String> cells = cells(group, width - indent);
      lines.add(line + paint.aside(row) + cells.get(0));
      for (String more : cells.subList(1, cells.size())) {
        lines.add(" ".repeat(indent) + more);
      }
    }
    return lines;
  }

  /** The operands of a row, as many on a line as fit. */
  private List<String> cells(Group group, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Cell cell : group.cells()) {
      List<String> texts = Wrap.hard(Math.max(1, room - Width.of(cell.name()) - 1), cell.text());
      int width = Width.of(cell.name()) + 1 + Width.of(texts.get(0));
      if (used > 0 && used + GAP.length() + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used == 0 ? "" : GAP).append(paint.aside(cell.name())).append(' ');
      line.append(texts.get(0));
      used += (used == 0 ? 0 : GAP.length()) + width;
      for (String more : texts.subList(1, texts.size())) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(Width.of(cell.name()) + 1)).append(more);
        used = Width.of(line.toString());
      }
    }
    lines.add(line.toString());
    return lines;
  }
}

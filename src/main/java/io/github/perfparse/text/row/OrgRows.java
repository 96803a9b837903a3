package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LookAhead;
import io.github.perfparse.text.markup.Spaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of Org tables that stand on several lines, as pandoc writes them: a cell that ends
 * with two backslashes goes on below, and a line of blank cells parts the paragraphs of a cell.
 *
 * <pre>
 * | 产出\\ | 数量\\ | 巡河次数 | ≥20次 |
 * | 指标   | 指标   |          |       |   →  PIPE [产出⏎指标, 数量⏎指标, 巡河次数, ≥20次]
 *
 * | 1.完成巡河任务。 | 已完成。 |
 * |                  |          |          only in a text that is known to be of Org
 * | 2.改善水质。     |          |   →  PIPE [1.完成巡河任务。⏎2.改善水质。, 已完成。]
 * </pre>
 */
public final class OrgRows implements RowReader {

  private static final String BREAK = "\\\\";

  private static final String DASH = "---";

  /** What pandoc writes below each heading, down to {@link #DRAWER_END}; no reader is shown it. */
  private static final String DRAWER = ":PROPERTIES:";

  private static final String DRAWER_END = ":END:";

  private static final int LONGEST_DRAWER = 8;

  /** Whether anything has shown that the text is of Org. */
  private boolean known;

  @Override
  public boolean read(Line first, LookAhead lines, RowWriter rows) throws IOException {
    if (first.text().endsWith(DRAWER) && passesDrawer(lines, rows)) {
      return true;
    }
    boolean breaks = first.signs().mayHavePipe() && first.text().contains(BREAK + " ");
    if (!known && !breaks || !isRow(first)) {
      return false;
    }
    List<PipeRow> stack = stack(lines);
    if (!known && stack.size() == 1) {
      return false;
    }
    known = true;
    if (!rows.add(Syntax.PIPE, first.number(), joined(stack))) {
      rows.gap();
    }
    lines.skip(stack.size());
    return true;
  }

  private boolean passesDrawer(LookAhead lines, RowWriter rows) throws IOException {
    for (int i = 1; i < LONGEST_DRAWER; i++) {
      String text = lines.peek(i).map(Line::text).orElse("").strip();
      if (text.equals(DRAWER_END)) {
        known = true;
        rows.gap();
        lines.skip(i + 1);
        return true;
      }
      if (!text.startsWith(":")) {
        return false;
      }
    }
    return false;
  }

  /** The lines on which the next row stands. */
  private List<PipeRow> stack(LookAhead lines) throws IOException {
    List<PipeRow> stack = new ArrayList<>();
    stack.add(split(lines.peek(0).orElseThrow(), lines.limits()));
    while (stack.get(0).syntax() == Syntax.PIPE && stack.size() < LookAhead.FARTHEST) {
      Optional<PipeRow> next = row(lines, stack.size());
      if (next.isPresent() && goOn(stack, next.get(), true)) {
        stack.add(next.get());
        continue;
      }
      boolean blank = known && next.isPresent() && printed(next.get()) == 0;
      Optional<PipeRow> below = blank ? row(lines, stack.size() + 1) : Optional.empty();
      if (below.isEmpty() || printed(below.get()) == 0 || !goOn(stack, below.get(), false)) {
        break;
      }
      stack.add(next.get());
      stack.add(below.get());
    }
    return stack;
  }

  private static Optional<PipeRow> row(LookAhead lines, int distance) throws IOException {
    Optional<Line> line = lines.peek(distance);
    boolean framed = line.isPresent() && isRow(line.get());
    return framed ? Optional.of(split(line.get(), lines.limits())) : Optional.empty();
  }

  /** {@code |---+---|} is none. */
  private static boolean isRow(Line line) {
    String text = line.text();
    int first = Spaces.skip(text, 0);
    return text.startsWith("|", first)
        && !text.startsWith("|-", first)
        && PipeRow.endsWithPipe(text);
  }

  private static PipeRow split(Line line, Limits limits) {
    return PipeRow.split(line.text(), line.number(), line.column(), limits);
  }

  /**
   * Whether the next line has more of cells above and nothing else; without a break it has less
   * than a row, and no numbers.
   */
  private static boolean goOn(List<PipeRow> stack, PipeRow next, boolean broken) {
    PipeRow last = stack.get(stack.size() - 1);
    boolean any = false;
    int more = 0;
    for (int i = 0; i < next.cells().size(); i++) {
      String text = next.cells().get(i).text();
      boolean breaks = broken && i < last.cells().size() && isBroken(last.cells().get(i).text());
      any |= breaks;
      more += text.isEmpty() ? 0 : 1;
      boolean own = !text.isEmpty() && (broken ? !breaks : isNew(stack, i) || isNumber(text));
      if (own) {
        return false;
      }
    }
    return broken ? any : more < printed(stack.get(0));
  }

  private static boolean isNew(List<PipeRow> stack, int column) {
    return column >= stack.get(0).cells().size() || stack.get(0).cells().get(column).isBlank();
  }

  private static boolean isNumber(String text) {
    return Characters.isDigit(text.charAt(0)) && Characters.isDigit(text.charAt(text.length() - 1));
  }

  private static int printed(PipeRow row) {
    int printed = 0;
    for (Cell cell : row.cells()) {
      printed += cell.isBlank() ? 0 : 1;
    }
    return printed;
  }

  private static boolean isBroken(String text) {
    return text.endsWith(BREAK);
  }

  private static List<Cell> joined(List<PipeRow> stack) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < stack.get(0).cells().size(); i++) {
      cells.add(joined(stack, i));
    }
    return cells;
  }

  private static Cell joined(List<PipeRow> stack, int column) {
    Cell first = stack.get(0).cells().get(column);
    StringBuilder text = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (PipeRow row : stack) {
      if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        Cell cell = row.cells().get(column);
        text.append(text.isEmpty() ? "" : "\n").append(plain(cell.text()));
        raw.append(raw.isEmpty() ? "" : "\n").append(cell.raw());
      }
    }
    return text.isEmpty()
        ? first
        : new Cell(text.toString(), raw.toString(), first.line(), first.column());
  }

  /** Without the break at its end; pandoc writes a dash with three signs. */
  private static String plain(String text) {
    int end = text.length() - (isBroken(text) ? BREAK.length() : 0);
    String plain = text.substring(0, end).strip();
    return plain.length() > DASH.length() ? plain.replace(DASH, "—") : plain;
  }
}

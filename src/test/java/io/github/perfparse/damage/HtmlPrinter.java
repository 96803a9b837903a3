package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Sheet.Run;
import java.util.List;

/**
 * Prints a clean sheet as one line of HTML, the way layout models do: merged cells have spans.
 *
 * <pre>
 * &lt;table&gt;&lt;tr&gt;&lt;td colspan="9"&gt;财政项目支出绩效自评表&lt;/td&gt;&lt;/tr&gt;…&lt;td rowspan="4"&gt;数量指标&lt;/td&gt;…
 * </pre>
 */
final class HtmlPrinter {

  private final Sheet sheet;
  private final StringBuilder html = new StringBuilder("<table>");

  private HtmlPrinter(Sheet sheet) {
    this.sheet = sheet;
  }

  static String print(Sheet sheet) {
    HtmlPrinter printer = new HtmlPrinter(sheet);
    sheet.lines().stream().filter(line -> !line.cells().isEmpty()).forEach(printer::row);
    return printer.html.append("</table>").toString();
  }

  private void row(Line line) {
    html.append("<tr>");
    if (line.item() >= 0) {
      item(line);
    } else {
      plain(line);
    }
    html.append("</tr>");
  }

  private void item(Line line) {
    for (Cell cell : line.cells()) {
      switch (cell.field()) {
        case SECTION -> {}
        case LEVEL1 -> level(cell, sheet.level1Runs(), line.item());
        case LEVEL2 -> level(cell, sheet.level2Runs(), line.item());
        default -> cell(cell.text(), 1, 1);
      }
    }
  }

  private void level(Cell cell, List<Run> runs, int item) {
    runs.stream()
        .filter(run -> run.from() == item)
        .forEach(run -> cell(cell.text(), run.size(), 1));
  }

  private void plain(Line line) {
    List<Cell> cells = line.cells();
    boolean covered = line.role() == Role.FUND_ROW || line.role() == Role.GOALS;
    boolean merges = line.role() != Role.FUND_HEAD && line.role() != Role.FUND_ROW;
    for (int i = covered ? 1 : 0; i < cells.size(); i++) {
      int across = 1;
      while (merges && i + across < cells.size() && cells.get(i + across).field() == Field.PAD) {
        across++;
      }
      cell(cells.get(i).text(), i == 0 ? rows(line.role()) : 1, across);
      i += across - 1;
    }
  }

  /** How many rows the first cell of a head row spans. */
  private int rows(Role role) {
    return switch (role) {
      case FUND_HEAD -> 1 + sheet.truth().funds().size();
      case GOAL_HEAD -> 2;
      case ITEM_HEAD -> sheet.truth().layout() == Layout.YUAN ? 1 + sheet.items().size() : 1;
      default -> 1;
    };
  }

  private void cell(String text, int down, int across) {
    html.append("<td");
    span("rowspan", down);
    span("colspan", across);
    html.append('>').append(escaped(text)).append("</td>");
  }

  private void span(String name, int size) {
    if (size > 1) {
      html.append(' ').append(name).append("=\"").append(size).append('"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

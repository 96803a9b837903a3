package io.github.perfparse.text.html;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.RowWriter;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * An HTML table to rows. The parser only tells where rows and cells are, so that missing end tags
 * do no harm; their text is taken from the source, because a parser mistakes {@code a<b} for a tag.
 */
final class HtmlTable {

  /** A span of 0 reaches to the table's end. */
  private static final int TO_THE_END = Integer.MAX_VALUE;

  private static final int MAX_DIGITS = 9;

  private final String html;
  private final SourcePlaces places;
  private final TextBetweenCells between;
  private final RowWriter rows;
  private final Limits limits;
  private int done;

  private HtmlTable(String html, List<SourcePlaces.Start> starts, RowWriter rows) {
    this.html = html;
    this.places = new SourcePlaces(html, starts);
    this.between = new TextBetweenCells(html, starts, rows);
    this.rows = rows;
    this.limits = rows.limits();
    this.done = starts.get(0).offset();
  }

  /** Writes the rows of a table, and in their places whatever stands between its cells. */
  static void write(String html, List<SourcePlaces.Start> starts, RowWriter rows) {
    HtmlTable table = new HtmlTable(html, starts, rows);
    Grid grid = table.grid();
    for (Grid.GridRow row : grid.rows()) {
      table.write(row, grid);
    }
    table.between.writeBetween(table.done, html.length());
  }

  private Grid grid() {
    int deepest = limits.of(Limit.TABLE_DEPTH);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(deepest + 1);
    Document document = parser.parseInput(html, "");
    document.traverse((node, depth) -> limits.check(Limit.TABLE_DEPTH, depth, places.line()));
    Grid grid = new Grid(limits.of(Limit.TABLE_COLUMNS));
    for (Element row : document.getElementsByTag("tr")) {
      List<CellSpan> spans = spans(row);
      limits.check(Limit.ROW_CELLS, spans.size(), places.line());
      grid.add(spans);
    }
    return grid;
  }

  private static List<CellSpan> spans(Element row) {
    List<CellSpan> spans = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        spans.add(span(cell));
      }
    }
    return spans;
  }

  private static CellSpan span(Element cell) {
    Range start = cell.sourceRange();
    Range end = cell.endSourceRange();
    return new CellSpan(
        start.startPos(),
        start.endPos(),
        end.startPos(),
        end.endPos(),
        Math.max(1, number(cell.attr("colspan"), 1)),
        number(cell.attr("rowspan"), TO_THE_END));
  }

  private static int number(String attribute, int zero) {
    String digits = attribute.strip();
    if (digits.isEmpty()) {
      return 1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return 1;
      }
    }
    if (digits.length() > MAX_DIGITS) {
      return TO_THE_END;
    }
    int value = Integer.parseInt(digits);
    return value == 0 ? zero : value;
  }

  private void write(Grid.GridRow row, Grid grid) {
    List<CellSpan> spans = row.spans();
    if (spans.isEmpty()) {
      return;
    }
    Cell[] own = new Cell[spans.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = cell(spans.get(i));
    }
    rows.add(Syntax.HTML, own[0].line(), spread(own, row, grid));
  }

  private Cell cell(CellSpan span) {
    between.writeBetween(done, span.start());
    done = Math.max(done, span.end());
    places.moveTo(span.from());
    String raw = html.substring(span.from(), span.to());
    return new Cell(Markup.clean(raw), raw, places.line(), places.column());
  }

  /** The row's own cells with blank ones in the columns that merged cells cover. */
  private static List<Cell> spread(Cell[] own, Grid.GridRow row, Grid grid) {
    Cell blank = new Cell("", "", own[0].line(), own[0].column());
    List<Cell> cells = new ArrayList<>(own.length);
    int next = 0;
    for (int column = 0; column < row.width(); column++) {
      if (next < own.length && row.columns()[next] == column) {
        cells.add(own[next++]);
      } else if (grid.isReal(column)) {
        cells.add(blank);
      }
    }
    cells.addAll(Arrays.asList(own).subList(next, own.length));
    return cells;
  }
}

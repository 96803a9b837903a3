package io.github.perfparse.parse.indicators.row;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows and cells as they are printed, for tests; a tab is written {@code ⇥}. */
public final class Printed {

  private static final IndicatorColumn[] COLUMNS = {
    IndicatorColumn.LEVEL1,
    IndicatorColumn.LEVEL2,
    IndicatorColumn.LEVEL3,
    IndicatorColumn.TARGET,
    IndicatorColumn.POINTS,
    IndicatorColumn.SCORE,
    IndicatorColumn.DEVIATION
  };

  private Printed() {}

  public static Cell cell(String text) {
    return new Cell(text, text, 1, 1);
  }

  public static Row row(String printed) {
    List<Cell> cells =
        Arrays.stream(printed.split("⇥", -1)).map(String::strip).map(Printed::cell).toList();
    return new Row(cells.size() == 1 ? Syntax.PLAIN : Syntax.TAB, 1, false, cells);
  }

  /**
   * Rows of a table, a line each: {@code level 1|level 2|name|target|points|score|reason}, a {@code
   * ^} before one that stands after a page break.
   */
  public static List<TableRow> rows(String table) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : table.strip().split("\n")) {
      rows.add(indicator(line.strip(), rows.size() + 1));
    }
    return rows;
  }

  public static TableRow indicator(String printed, int line) {
    boolean gap = printed.startsWith("^");
    String[] texts = (gap ? printed.substring(1) : printed).split("\\|", -1);
    Text[] columns = new Text[IndicatorColumn.COUNT];
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i].strip();
      if (!text.isEmpty()) {
        columns[COLUMNS[i].ordinal()] = Text.of(new Cell(text, text, line, i + 1));
      }
    }
    return new TableRow(line, gap, 0, 3, columns, List.of());
  }

  /** The rows written back, one column of each. */
  public static List<String> column(List<TableRow> rows, IndicatorColumn column) {
    return rows.stream().map(row -> row.text(column).value()).toList();
  }

  /** What was mended: {@code row kind}. */
  public static List<String> mends(List<TableRow> rows) {
    List<String> mends = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (TableRow.Mend mend : rows.get(i).mends()) {
        mends.add(i + " " + mend.kind().key());
      }
    }
    return mends;
  }
}
